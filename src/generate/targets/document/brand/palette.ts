import type { Colors } from '../options.js';
import { BLACK, contrastOf, mix, type Rgb, readColor, showColor, standOut, WHITE } from './contrast.js';

/** The style sheet's own names of colours, and what a team has instead. */
export interface Palette {
  readonly light: readonly Swatch[];
  readonly dark: readonly Swatch[];
}

interface Swatch {
  readonly name: string;
  readonly value: string;
}

/** Of text: https://www.w3.org/TR/WCAG21/#contrast-minimum */
export const LEAST_CONTRAST = 4.5;

/** The page's ground on a dark screen, as in the style sheet. */
const NIGHT: Rgb = readColor('#141a26');

/** All shades that follow from a team's colours; none when it has none. */
export function makePalette({ accent, tier, macro }: Colors = {}): readonly Palette[] {
  if (accent === undefined && tier === undefined && macro === undefined) return [];
  const [accents, tiers, macros] = [accent, tier, macro].map((hex) => (hex === undefined ? undefined : readColor(hex)));
  return [
    {
      light: [
        ...(accents ? shadeAccent(accents, WHITE, bandOf(accents), BLACK) : []),
        ...(tiers ? shadeTiers([mix(tiers, WHITE, 0.86), mix(tiers, WHITE, 0.7), mix(tiers, WHITE, 0.45), tiers]) : []),
        ...(macros ? fill('macro', macros) : []),
      ],
      dark: [
        ...(accents ? shadeAtNight(accents) : []),
        ...(tiers
          ? shadeTiers([
              mix(tiers, NIGHT, 0.75),
              mix(tiers, NIGHT, 0.5),
              mix(tiers, WHITE, 0.1),
              mix(tiers, WHITE, 0.55),
            ])
          : []),
        ...(macros ? fill('macro', mix(macros, WHITE, 0.35)) : []),
      ],
    },
  ];
}

/** How far text of this colour stands out where it stands worst, and the nearest colour that stands out enough. */
export function judgeAccent(hex: string): { readonly contrast: number; readonly better: string } {
  const accent = readColor(hex);
  return {
    contrast: contrastOf(accent, bandOf(accent)),
    better: showColor(standOut(accent, BLACK, bandOf, LEAST_CONTRAST)),
  };
}

function bandOf(accent: Rgb): Rgb {
  return mix(accent, WHITE, 0.94);
}

function shadeAtNight(accent: Rgb): Swatch[] {
  const band = (color: Rgb) => mix(color, NIGHT, 0.88);
  const bright = standOut(accent, WHITE, band, LEAST_CONTRAST);
  return shadeAccent(bright, NIGHT, band(bright), WHITE);
}

/** Stages from pale to deep: the accent is the last but one. */
function shadeAccent(accent: Rgb, ground: Rgb, band: Rgb, far: Rgb): Swatch[] {
  const rails = [0.68, 0.52, 0.36, 0.18, 0].map((share) => mix(accent, ground, share));
  return [
    { name: 'link', value: showColor(accent) },
    { name: 'band', value: showColor(band) },
    ...[...rails, mix(accent, far, 0.3)].map((rail, index) => ({ name: `rail-${index + 1}`, value: showColor(rail) })),
  ];
}

function shadeTiers(tiers: readonly Rgb[]): Swatch[] {
  return tiers.flatMap((tier, index) => fill(`t${index + 1}`, tier));
}

/** A ground and what is written on it: black or white is always far enough from any colour. */
function fill(name: string, ground: Rgb): Swatch[] {
  const ink = contrastOf(WHITE, ground) >= contrastOf(BLACK, ground) ? WHITE : BLACK;
  return [
    { name: `${name}-fill`, value: showColor(ground) },
    { name: `${name}-ink`, value: showColor(ink) },
  ];
}
