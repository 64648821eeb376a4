import type { PlanView } from './view.js';

/** Links to the parts of the page, and to the stages of a long table. */
export interface SectionLink {
  readonly href: string;
  readonly text: string;
}

/** What the page holds, as it comes. */
export function listSections(view: PlanView): SectionLink[] {
  const { labels, goals, bands, ranking, map, lineage, changes } = view;
  return [
    ...goals.map(() => ({ href: '#goals', text: labels.goals })),
    ...(bands.length > 0 ? [{ href: '#journey', text: labels.journey }] : []),
    { href: '#events', text: labels.events },
    ...bands.map(({ id, stage }) => ({ href: `#${id}`, text: stage })),
    ...ranking.map(({ title }) => ({ href: '#ranking', text: title })),
    ...map.map(({ title }) => ({ href: '#map', text: title })),
    ...lineage.map(({ title }) => ({ href: '#lineage', text: title })),
    ...changes.map(({ title }) => ({ href: '#changes', text: title })),
  ];
}
