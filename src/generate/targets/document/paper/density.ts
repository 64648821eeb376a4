import { estimateHeight, type Sheet } from './estimate-height.js';

/** Which parts the style sheet shows on paper, and how. */
export type Layout = 'comfortable' | 'detailed' | 'compact' | 'dense' | 'tight' | 'terse' | 'long';

/** Sizes on paper. The style sheet takes them from here, and so does the estimate of the height. */
export interface Setting {
  /** Text in points, which is a rem. Nothing on the page is smaller than 7pt. */
  readonly size: number;
  /** Above and below the text of a row, in rem. */
  readonly row: number;
  /** Between the parts of the page, in rem. */
  readonly space: number;
  /** How many characters of a question are printed. All of them when absent. */
  readonly question?: number;
}

/** How a plan is set on each of the two papers. */
export interface Paper {
  readonly layout: Layout;
  readonly a4: Setting;
  readonly letter: Setting;
  /** How many of the events that pay are on the first page of several. */
  readonly listed: number;
}

// Between margins of 8 mm, in points. The estimate may be short by 3 %.
const A4_HEIGHT = 796 / 1.03;
const LETTER_HEIGHT = 746 / 1.03;

/** Roomiest first. */
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

/**
 * So that every plan of 30 events has its one page: without legend, marks and advice, which the screen has; when
 * that is not enough, questions are cut to three lines, two or one.
 */
const LAST_RESORT = {
  layout: 'terse',
  settings: [undefined, 170, 112, 52].flatMap((question) =>
    [
      { size: 7, row: 0.04, space: 0.35 },
      { size: 7, row: 0.01, space: 0.3 },
    ].map((setting) => (question === undefined ? setting : { ...setting, question })),
  ),
} as const satisfies { layout: Layout; settings: readonly Setting[] };

/** What one page is promised for. Larger plans may have one, when they are set as well as others. */
const PROMISED = 30;

/** For a plan of several pages: the largest in which its first page, the summary, is one. */
const SUMMARY: readonly Setting[] = [9, 8.6, 8.2, 7.8, 7.4, 7].map((size) => ({ size, row: 0.26, space: 0.9 }));

/** Smaller, and the first page names fewer events. */
const LEGIBLE = 8.6;

// Past this no setting can help, and 10,000 events need not be tried in all of them.
const MOST_EVENTS = 60;

/**
 * The roomiest layout in which the plan is one page of either paper, else of A4, the taller one. A plan that
 * fits in none takes several pages, and is set for reading.
 */
export function choosePaper(sheet: Sheet): Paper {
  const events = countEvents(sheet);
  if (events > MOST_EVENTS) return setLong(sheet);
  const layouts = events > PROMISED ? ONE_PAGE : [...ONE_PAGE, LAST_RESORT];
  const fits = layouts.map(({ layout, settings }) => ({
    layout,
    a4: fillPage(sheet, layout, settings, A4_HEIGHT),
    letter: fillPage(sheet, layout, settings, LETTER_HEIGHT),
    densest: settings.at(-1) as Setting,
  }));
  const best = fits.find(({ letter }) => letter) ?? fits.find(({ a4 }) => a4);
  if (!best?.a4) return setLong(sheet);
  return { layout: best.layout, a4: best.a4, letter: best.letter ?? best.densest, listed: 0 };
}

/** Several pages, of which the first names as many of the events that pay as leave it legible. */
export function setLong(sheet: Sheet): Paper {
  const listed = [14, 10, 6, 3].find((count) => isLegible(setFirst(sheet, count))) ?? 0;
  const [roomiest] = SUMMARY as readonly [Setting];
  const { a4 = roomiest, letter = roomiest } = setFirst(sheet, listed);
  return { layout: 'long', a4, letter, listed };
}

interface FirstPage {
  readonly a4: Setting | undefined;
  readonly letter: Setting | undefined;
}

function setFirst(sheet: Sheet, listed: number): FirstPage {
  const shown = { ...sheet, essentials: sheet.essentials.slice(0, listed) };
  const fill = (height: number) => fillPage(shown, 'long', SUMMARY, height);
  return { a4: fill(A4_HEIGHT), letter: fill(LETTER_HEIGHT) };
}

function isLegible({ a4, letter }: FirstPage): boolean {
  return Math.min(a4?.size ?? 0, letter?.size ?? 0) >= LEGIBLE;
}

/** The largest setting in which the page fits the height. The style sheet gives the rest of it to the rows. */
function fillPage(sheet: Sheet, layout: Layout, settings: readonly Setting[], height: number): Setting | undefined {
  return settings.find((setting) => estimateHeight(sheet, layout, setting) <= height);
}

function countEvents({ view }: Sheet): number {
  return view.bands.reduce((count, { events }) => count + events.length, 0);
}

/** Legibility is at its limit, and explanations are left out. */
export function isTight(layout: Layout): boolean {
  return layout === 'tight' || layout === 'terse';
}

/** Goals and picture stand side by side, and descriptions are left out. */
export function isDense(layout: Layout): boolean {
  return layout === 'dense' || isTight(layout);
}
