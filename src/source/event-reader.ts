import type { AliasEvent, DocumentDirective, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml';
import { COLLECTION_STYLE, EVENT_ID } from 'js-yaml';
import { otherVersion, severalDocuments } from './faults.js';
import { findDirective, findDocumentStart, findFlowEnd, findLineStart, skipBlank } from './find-marks.js';
import type { MendedText } from './mended-text.js';
import type { Node, ScalarNode } from './node.js';
import { ScalarReader } from './scalar-reader.js';
import type { Report } from './syntax-error.js';
import { applyTag, checkTag } from './tags.js';
import { TreeBuilder } from './tree-builder.js';

const NONE = -1;

/** Reads js-yaml's events, which know where things start, into the tree, which knows where they end as well. */
export class EventReader {
  private readonly builder: TreeBuilder;
  private readonly scalars: ScalarReader;
  /** Of each open list or map: in brackets. */
  private readonly flows: boolean[] = [];
  private directives: readonly DocumentDirective[] = [];
  /** Everything before this offset was read. */
  private cursor = 0;
  private documents = 0;

  constructor(
    private readonly text: string,
    private readonly report: Report,
    /** Where something was taken away, nothing is there to be read, and nothing to be reported. */
    private readonly mended?: MendedText,
  ) {
    this.builder = new TreeBuilder(report);
    this.scalars = new ScalarReader(text, report);
  }

  /** The tree of the first document; `undefined` when there is none, or when it passes a limit. */
  get tree(): Node | undefined {
    return this.builder.tree;
  }

  /** Neither a limit nor a second document was met. */
  get isReading(): boolean {
    return this.documents <= 1 && !this.builder.isRefused;
  }

  read(events: readonly Event[], from = 0, to = events.length): void {
    for (let index = from; index < to && this.isReading; index++) this.take(events[index] as Event);
  }

  /** What comes next is a key of a block map of this column, with so many maps open and no list. */
  awaitsEntryAt(depth: number, column: number): boolean {
    const { frame } = this.builder;
    if (!frame?.awaitsKey() || this.flows.length !== depth || this.flows.includes(true)) return false;
    return frame.start - findLineStart(this.text, frame.start) === column;
  }

  private take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.SCALAR:
        this.takeScalar(event);
        break;
      case EVENT_ID.MAPPING:
        this.open('map', event);
        break;
      case EVENT_ID.SEQUENCE:
        this.open('list', event);
        break;
      case EVENT_ID.POP:
        if (this.flows.length > 0) this.close();
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
      this.report(severalDocuments(findDocumentStart(this.text, this.cursor)));
      return;
    }
    this.directives = directives;
    if (directives.length > 0) this.cursor = findDocumentStart(this.text, 0).end;
    const version = directives.find((directive) => directive.kind === 'yaml')?.version;
    if (version === undefined || version === '1.2') return;
    this.report(otherVersion(findDirective(this.text, 'YAML'), version));
  }

  private takeAlias({ anchorStart, anchorEnd }: AliasEvent): void {
    const name = this.text.slice(anchorStart, anchorEnd);
    this.cursor = anchorEnd;
    if (this.mended?.hasLost(name)) this.builder.skip();
    else this.builder.addAlias(name, { start: anchorStart - 1, end: anchorEnd });
  }

  private takeScalar(event: ScalarEvent): void {
    let node = event.valueStart === NONE ? this.placeEmpty(event) : this.scalars.read(event, this.cursor);
    if (event.tagStart !== NONE) node = applyTag(node, event, this.text, this.directives, this.report);
    this.cursor = Math.max(node.end, event.valueEnd);
    const isGap = event.valueStart === NONE && this.mended?.hasGap(node.end, skipBlank(this.text, node.end));
    if (isGap) this.builder.skip();
    else this.builder.addScalar(node, this.readAnchor(event));
  }

  /** A value that is not there stands, zero wide, after the indicator that asks for it; a key before its own. */
  private placeEmpty(event: ScalarEvent): ScalarNode {
    const from = Math.max(this.cursor, event.tagEnd, event.anchorEnd);
    const next = skipBlank(this.text, from);
    const { frame } = this.builder;
    const asked = frame?.kind === 'list' ? '-' : ':';
    const width = frame?.awaitsKey() ? 0 : 1;
    const place = from === this.cursor && this.text[next] === asked ? next + width : from;
    return { kind: 'scalar', start: place, end: place, value: null, text: '', quoted: false };
  }

  private open(kind: 'list' | 'map', event: MappingEvent | SequenceEvent): void {
    if (event.tagStart !== NONE) checkTag(kind, event, this.text, this.directives, this.report);
    this.flows.push(event.style === COLLECTION_STYLE.FLOW);
    this.cursor = event.start;
    this.builder.openCollection(kind, event.start, this.readAnchor(event));
  }

  /** Ends the list or map that was opened last. */
  close(): void {
    const flow = this.flows.pop();
    const { frame } = this.builder;
    if (flow && frame) this.cursor = findFlowEnd(this.text, frame, this.cursor);
    this.builder.closeCollection(this.cursor);
  }

  private readAnchor({ anchorStart, anchorEnd }: ScalarEvent | MappingEvent | SequenceEvent): string | undefined {
    return anchorStart === NONE ? undefined : this.text.slice(anchorStart, anchorEnd);
  }
}
