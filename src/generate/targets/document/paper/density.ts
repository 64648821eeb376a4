import { estimateHeight, type Sheet } from './estimate-height.js';

/** Which parts the style sheet shows on paper, and how. */
export type Layout = 'comfortable' | 'detailed' | 'compact' | 'dense' | 'tight' | 'long';

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
export interface Paper {
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
  { layout: 'compact', settings: [9.4, 9, 8.6, 8.2].map((size) => ({ size, row: 0.18, space: 0.6 })) },
  {
    layout: 'dense',
    settings: [9.6, 9.2, 8.8, 8.6, 8.4, 8.2, 8, 7.8, 7.6, 7.4].map((size) => ({ size, row: 0.1, space: 0.45 })),
  },
  {
    layout: 'tight',
    settings: [
      ...[7.6, 7.4, 7.2, 7].map((size) => ({ size, row: 0.04, space: 0.35 })),
      { size: 7, row: 0.01, space: 0.3 },
    ],
  },
];

/** For a plan of several pages: the largest in which its first page, the summary, is one. */
const SUMMARY: readonly Setting[] = [9, 8.6, 8.2, 7.8, 7.4, 7].map((size) => ({ size, row: 0.26, space: 0.9 }));

// Past this no setting can help, and 10,000 events need not be tried in all of them.
const MOST_EVENTS = 60;

/**
 * The roomiest layout in which the plan is one page of either paper, else of A4, the taller one. A plan that
 * fits in none takes several pages, and is set for reading.
 */
export function choosePaper(sheet: Sheet): Paper {
  if (countEvents(sheet) > MOST_EVENTS) return setLong(sheet);
  const fits = ONE_PAGE.map(({ layout, settings }) => ({
    layout,
    a4: fillPage(sheet, layout, settings, A4_HEIGHT),
    letter: fillPage(sheet, layout, settings, LETTER_HEIGHT),
    densest: settings.at(-1) as Setting,
  }));
  const best = fits.find(({ letter }) => letter) ?? fits.find(({ a4 }) => a4);
  if (!best?.a4) return setLong(sheet);
  return { layout: best.layout, a4: best.a4, letter: best.letter ?? best.densest };
}

function setLong(sheet: Sheet): Paper {
  const [roomiest] = SUMMARY as readonly [Setting];
  const [a4, letter] = [A4_HEIGHT, LETTER_HEIGHT].map((height) => fillPage(sheet, 'long', SUMMARY, height));
  return { layout: 'long', a4: a4 ?? roomiest, letter: letter ?? roomiest };
}

/** The largest setting in which the page fits the height. The style sheet gives the rest of it to the rows. */
function fillPage(sheet: Sheet, layout: Layout, settings: readonly Setting[], height: number): Setting | undefined {
  return settings.find((setting) => estimateHeight(sheet, layout, setting) <= height);
}

function countEvents({ view }: Sheet): number {
  return view.bands.reduce((count, { events }) => count + events.length, 0);
}

/** Goals and picture stand side by side, and descriptions are left out. */
export function isDense(layout: Layout): boolean {
  return layout === 'dense' || layout === 'tight';
}
