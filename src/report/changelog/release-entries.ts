import { AUDIENCES, type Audience, type Change } from '../../diff/change.js';
import { escapeMarkdown } from '../../generate/print/markdown.js';
import { showSentence } from '../show-text.js';

/** Lines of one release by whom they affect, as a changelog has them. */
export interface ReleaseGroup {
  /** `### Consumers: queries, dashboards and models that read`. */
  readonly heading: string;
  /** `- **Breaking:** Event "a" was removed.` */
  readonly lines: readonly string[];
}

const HEADINGS: Readonly<Record<Audience, string>> = {
  producers: '### Producers: code that sends',
  consumers: '### Consumers: queries, dashboards and models that read',
  destinations: '### Destinations: vendors that receive',
  governance: '### Governance: people who own the plan',
};

const MARKS: Readonly<Record<Change['impact'], string>> = {
  breaking: '**Breaking:** ',
  risky: '**Risky:** ',
  compatible: '',
};

/** What a release brings, the audiences in one order, within them the changes in theirs. */
export function groupForRelease(changes: readonly Change[]): ReleaseGroup[] {
  return AUDIENCES.flatMap((audience) => {
    const ours = changes.filter(({ affects }) => affects === audience);
    const lines = [...new Set(ours.map(renderLine))];
    return lines.length > 0 ? [{ heading: HEADINGS[audience], lines }] : [];
  });
}

function renderLine({ impact, message, acknowledged }: Change): string {
  const why = acknowledged ? ` (Accepted: ${acknowledged.reason})` : '';
  return `- ${MARKS[impact]}${escapeMarkdown(showSentence(`${message}${why}`))}`;
}
