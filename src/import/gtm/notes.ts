import type { Diagnostic } from '../../diagnostic.js';
import type { TagView } from '../../gtm/understand/tags.js';
import { nameTagType } from '../../gtm/understand/types-of-tags.js';
import type { Path } from '../../source/location.js';
import type { Source } from '../../source/source.js';

/** What an import could not carry over, each once, in the order in which it was met. */
export class Notes {
  private readonly found = new Map<string, Diagnostic>();

  constructor(private readonly source: Source) {}

  /** `message`: a sentence about what the plan does not have, or has otherwise. */
  add(message: string, path: Path, help?: string): void {
    if (this.found.has(message)) return;
    this.found.set(message, {
      code: 'not-carried-over',
      severity: 'warning',
      message,
      location: { source: this.source, path },
      ...(help !== undefined && { help }),
    });
  }

  addTag({ entity, path }: TagView, why: string): void {
    const { name, type } = entity;
    this.add(`The tag "${name}" (${nameTagType(type)}) is not in the plan: ${why}.`, [...path, 'name']);
  }

  list(): Diagnostic[] {
    return [...this.found.values()];
  }
}
