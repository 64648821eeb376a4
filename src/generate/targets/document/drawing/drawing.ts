/**
 * A picture as data: the template writes it as SVG. Lengths are in the picture's own units; on paper one of
 * them is a point. Colours are classes, because the page's policy allows no style in an element.
 */
export interface DrawingView {
  /** Unique on the page; `-title` and `-about` are added for what names and describes the picture. */
  readonly id: string;
  readonly className: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, in words. */
  readonly about: string;
  readonly groups: readonly GroupView[];
}

/** What belongs together: a band and its name, a mark and its number. */
export interface GroupView {
  readonly className: string;
  /** Shown when it is pointed at. */
  readonly tips: readonly string[];
  readonly paths: readonly PathView[];
  readonly texts: readonly LabelView[];
}

export interface PathView {
  readonly d: string;
  readonly className: string;
  /** Width of the stroke, where the style sheet does not say it. */
  readonly strokes: readonly number[];
}

export interface LabelView {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly className: string;
  readonly text: string;
}

export type Point = readonly [x: number, y: number];

export function groupOf(className: string, parts: Partial<Omit<GroupView, 'className'>>): GroupView {
  return { className, tips: [], paths: [], texts: [], ...parts };
}

export function pathOf(d: string, className: string, stroke?: number): PathView {
  return { d, className, strokes: stroke === undefined ? [] : [round(stroke)] };
}

export function labelOf(text: string, [x, y]: Point, className: string): LabelView {
  return { x: round(x), y: round(y), className, text };
}

export function polygon(points: readonly Point[]): string {
  return `M${points.map(showPoint).join('L')}Z`;
}

export function line(from: Point, to: Point): string {
  return `M${showPoint(from)}L${showPoint(to)}`;
}

export function circle([x, y]: Point, radius: number): string {
  const turn = `a${round(radius)} ${round(radius)} 0 1 0`;
  return `M${showPoint([x - radius, y])}${turn} ${round(2 * radius)} 0${turn} ${round(-2 * radius)} 0Z`;
}

/** A box with round corners. */
export function box([x, y]: Point, width: number, height: number, radius: number): string {
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx * radius} ${dy * radius}`;
  const [across, down] = [round(width - 2 * radius), round(height - 2 * radius)];
  const start = showPoint([x + radius, y]);
  return `M${start}h${across}${corner(1, 1)}v${down}${corner(-1, 1)}h${-across}${corner(-1, -1)}v${-down}${corner(1, -1)}Z`;
}

/** A line that leaves and arrives level. */
export function curve(from: Point, to: Point): string {
  const middle = (from[0] + to[0]) / 2;
  return `M${showPoint(from)}C${[[middle, from[1]] as Point, [middle, to[1]] as Point, to].map(showPoint).join(' ')}`;
}

function showPoint([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** Tenths are finer than paper shows, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
