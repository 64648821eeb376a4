import type { Plan } from '../../../../plan/model.js';
import type { Location } from '../../../../source/location.js';
import type { Finding, TargetInputs } from '../../../target.js';
import { locateOption } from '../formats.js';
import type { DocumentOptions } from '../options.js';
import { readLogo } from './logo.js';
import { judgeAccent, LEAST_CONTRAST } from './palette.js';

/** A colour on which text cannot be read, and a logo that is none. */
export function* checkBrand(
  plan: Plan,
  out: string,
  options: DocumentOptions,
  inputs: TargetInputs,
): Iterable<Finding> {
  const at = (...path: string[]): Location => locateOption(plan, out, ...path);
  if (options.colors?.accent !== undefined) yield* checkAccent(options.colors.accent, at('colors', 'accent'));
  if (inputs.logo !== undefined) {
    const logo = readLogo(inputs.logo);
    if ('fault' in logo) yield { severity: 'error', message: logo.fault, help: logo.help, location: at('logo') };
  }
}

function* checkAccent(accent: string, location: Location): Iterable<Finding> {
  const { contrast, better } = judgeAccent(accent);
  if (contrast >= LEAST_CONTRAST) return;
  // Rounded down: 4.48 is not 4.5.
  const shown = (Math.floor(contrast * 10) / 10).toFixed(1);
  yield {
    severity: 'error',
    message: `The accent "${accent}" has a contrast of ${shown} : 1 on the page; text needs ${LEAST_CONTRAST} : 1.`,
    help: `Write "${better}", the nearest darker colour that has it.`,
    location,
  };
}
