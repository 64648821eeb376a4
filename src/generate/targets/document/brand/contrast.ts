/** Red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

export const WHITE: Rgb = [255, 255, 255];
export const BLACK: Rgb = [0, 0, 0];

/** `#rrggbb`. */
export function readColor(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export function showColor(color: Rgb): string {
  return `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** So much of the other colour, from 0 to 1. */
export function mix(color: Rgb, other: Rgb, share: number): Rgb {
  return color.map((part, index) => part + ((other[index] as number) - part) * share) as unknown as Rgb;
}

/** https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio, from 1 to 21. */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark, light] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(color: Rgb): number {
  const [red, green, blue] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colour, moved towards another one until it stands out enough from the ground; rounded as it is shown. */
export function standOut(color: Rgb, towards: Rgb, ground: (color: Rgb) => Rgb, least: number): Rgb {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = readColor(showColor(mix(color, towards, share)));
    if (contrastOf(moved, ground(moved)) >= least) return moved;
  }
  return towards;
}
