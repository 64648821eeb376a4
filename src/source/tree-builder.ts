import type { AliasEvent, DocumentDirective, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID } from 'js-yaml';
import { Anchors, type Measured } from './anchors.js';
import * as faults from './faults.js';
import { findDocumentStart, findFlowEnd, findVersionDirective, skipBlank } from './find-marks.js';
import { type Frame, ListFrame, MapFrame, type Reporter } from './frames.js';
import { LIMITS } from './limits.js';
import type { Node, ScalarNode } from './node.js';
import { readScalar } from './read-scalar.js';
import type { Fault } from './syntax-error.js';
import { applyTag, checkTag } from './tags.js';

const NONE = -1;

/** Turns a parser's events into the positioned tree, in one pass. */
export class TreeBuilder {
  private readonly anchors = new Anchors();
  private readonly open: Frame[] = [];
  private frame: Frame | undefined;
  private directives: readonly DocumentDirective[] = [];
  /** Everything before this offset was read. */
  private cursor = 0;
  private documents = 0;
  private state: 'reading' | 'finished' | 'refused' = 'reading';
  private root: Node | undefined;

  constructor(
    private readonly text: string,
    private readonly reporter: Reporter,
  ) {}

  /** The tree of the first document; `undefined` when there is none, or when it passes a limit. */
  build(events: readonly Event[]): Node | undefined {
    for (const event of events) {
      this.take(event);
      if (this.state !== 'reading') break;
    }
    return this.state === 'refused' ? undefined : this.root;
  }

  private take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.takeScalar(event);
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.openCollection(event);
        break;
      case EVENT_ID.POP:
        if (this.frame) this.closeCollection(this.frame);
        break;
      case EVENT_ID.ALIAS:
        this.takeAlias(event);
        break;
      case EVENT_ID.DOCUMENT:
        this.takeDocument(event.directives);
    }
  }

  private takeDocument(directives: readonly DocumentDirective[]): void {
    this.documents++;
    if (this.documents > 1) {
      this.reporter.report(faults.severalDocuments(findDocumentStart(this.text, this.cursor)));
      this.state = 'finished';
      return;
    }
    this.directives = directives;
    if (directives.length > 0) this.cursor = findDocumentStart(this.text, 0).end;
    const version = directives.find((directive) => directive.kind === 'yaml')?.version;
    if (version === undefined || version === '1.2') return;
    this.reporter.report(faults.otherVersion(findVersionDirective(this.text), version));
  }

  private takeScalar(event: ScalarEvent): void {
    let node =
      event.valueStart === NONE ? this.placeEmpty(event) : readScalar(this.text, event, this.cursor, this.reporter);
    if (event.tagStart !== NONE) node = applyTag(node, event, this.text, this.directives, this.reporter);
    this.cursor = Math.max(node.end, event.valueEnd);
    if (event.anchorStart !== NONE) this.anchors.close(this.readAnchor(event), { node, size: 1, height: 0 });
    this.add(node, 1, 0);
  }

  /** A value that is not there stands, zero wide, after the indicator that asks for it; a key before its own. */
  private placeEmpty(event: ScalarEvent): ScalarNode {
    const from = Math.max(this.cursor, event.tagEnd, event.anchorEnd);
    const next = skipBlank(this.text, from);
    const asked = this.frame?.kind === 'list' ? '-' : ':';
    const width = this.frame?.awaitsKey() ? 0 : 1;
    const place = from === this.cursor && this.text[next] === asked ? next + width : from;
    return { kind: 'scalar', start: place, end: place, value: null, text: '', quoted: false };
  }

  private openCollection(event: MappingEvent | SequenceEvent): void {
    if (this.open.length >= LIMITS.depth) {
      this.refuse(faults.tooDeep({ start: event.start, end: event.start + 1 }));
      return;
    }
    const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list';
    if (event.tagStart !== NONE) checkTag(kind, event, this.text, this.directives, this.reporter);
    const anchor = event.anchorStart === NONE ? undefined : this.readAnchor(event);
    if (anchor !== undefined) this.anchors.open(anchor);
    const flow = event.style === COLLECTION_STYLE.FLOW;
    const { start } = event;
    this.frame = kind === 'map' ? new MapFrame(start, flow, anchor, this.reporter) : new ListFrame(start, flow, anchor);
    this.open.push(this.frame);
    this.cursor = start;
  }

  private closeCollection(frame: Frame): void {
    if (frame.flow) this.cursor = findFlowEnd(this.text, frame, this.cursor);
    const measured = { node: frame.finish(this.cursor), size: frame.size, height: frame.height + 1 };
    this.open.pop();
    this.frame = this.open.at(-1);
    if (frame.anchor !== undefined) this.anchors.close(frame.anchor, measured);
    this.add(measured.node, measured.size, measured.height);
  }

  private takeAlias(event: AliasEvent): void {
    const name = this.readAnchor(event);
    const range = { start: event.anchorStart - 1, end: event.anchorEnd };
    this.cursor = event.anchorEnd;
    const answer = this.anchors.follow(name);
    if (answer.kind === 'node') {
      this.addAlias(answer.measured, range);
    } else if (answer.kind === 'too-many') {
      this.refuse(faults.tooManyAliases(range));
    } else {
      const known = this.anchors.names();
      this.reporter.report(
        answer.kind === 'cycle' ? faults.aliasCycle(range, name) : faults.unknownAlias(range, name, known),
      );
      this.frame?.skip();
    }
  }

  private addAlias({ node, size, height }: Measured, range: { start: number; end: number }): void {
    // A key is a place of its own: two keys that are one alias must not share a position.
    if (this.open.length + height > LIMITS.depth) this.refuse(faults.tooDeep(range));
    else this.add(this.frame?.awaitsKey() ? { ...node, ...range } : node, size, height);
  }

  private add(node: Node, size: number, height: number): void {
    if (this.frame) this.frame.add(node, size, height);
    else this.root = node;
  }

  private readAnchor({ anchorStart, anchorEnd }: AliasEvent | ScalarEvent | MappingEvent | SequenceEvent): string {
    return this.text.slice(anchorStart, anchorEnd);
  }

  private refuse(fault: Fault): void {
    this.reporter.report(fault);
    this.state = 'refused';
  }
}
