import { estimateHeight } from './estimate-height.js';
import type { PlanView } from './view.js';

/** Which parts the style sheet shows on paper, and how. */
export type Layout = 'comfortable' | 'detailed' | 'compact' | 'dense' | 'long';

/** Sizes on paper. The style sheet takes them from here, and so does the estimate of the height. */
export interface Setting {
  /** Text in points, which is a rem. Nothing on the page is smaller than 7pt. */
  readonly size: number;
  /** Above and below the text of a row, in rem. */
  readonly row: number;
  /** Between the parts of the page, in rem. */
  readonly space: number;
}

/** How a plan is set on each of the two papers. */
export interface Density {
  readonly layout: Layout;
  readonly a4: Setting;
  readonly letter: Setting;
}

// Between margins of 8 mm, in points. The estimate may be short by 3 %.
const A4_HEIGHT = 796 / 1.03;
const LETTER_HEIGHT = 746 / 1.03;

/** Roomiest first. The last one takes 30 events whose questions have two lines each. */
const ONE_PAGE: readonly { readonly layout: Layout; readonly settings: readonly Setting[] }[] = [
  { layout: 'comfortable', settings: [10, 9.6, 9.2, 8.8].map((size) => ({ size, row: 0.26, space: 0.9 })) },
  { layout: 'detailed', settings: [9.6, 9.2, 8.8, 8.4].map((size) => ({ size, row: 0.2, space: 0.7 })) },
  { layout: 'compact', settings: [9.8, 9.4, 9, 8.6].map((size) => ({ size, row: 0.2, space: 0.7 })) },
  {
    layout: 'dense',
    settings: [
      ...[8.6, 8.4, 8.2, 8, 7.8, 7.6, 7.4].map((size) => ({ size, row: 0.1, space: 0.45 })),
      ...[7.4, 7.2, 7].map((size) => ({ size, row: 0.04, space: 0.35 })),
    ],
  },
];

const READING: Setting = { size: 9, row: 0.26, space: 0.9 };
const LONG: Density = { layout: 'long', a4: READING, letter: READING };

// Past this no setting can help, and 10,000 events need not be tried in all of them.
const MOST_EVENTS = 60;

/**
 * The roomiest layout in which the plan is one page of either paper, else of A4, the taller one. A plan that
 * fits in none takes several pages, and is set for reading.
 */
export function chooseDensity(view: PlanView): Density {
  if (countEvents(view) > MOST_EVENTS) return LONG;
  const fits = ONE_PAGE.map(({ layout, settings }) => ({
    layout,
    a4: fillPage(view, layout, settings, A4_HEIGHT),
    letter: fillPage(view, layout, settings, LETTER_HEIGHT),
    densest: settings.at(-1) as Setting,
  }));
  const best = fits.find(({ letter }) => letter) ?? fits.find(({ a4 }) => a4);
  if (!best?.a4) return LONG;
  return { layout: best.layout, a4: best.a4, letter: best.letter ?? best.densest };
}

/** The largest setting in which the page fits the height. The style sheet gives the rest of it to the rows. */
function fillPage(view: PlanView, layout: Layout, settings: readonly Setting[], height: number): Setting | undefined {
  return settings.find((setting) => estimateHeight(view, layout, setting) <= height);
}

function countEvents(view: PlanView): number {
  return view.bands.reduce((count, { events }) => count + events.length, 0);
}
