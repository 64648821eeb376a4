import { type ExplainedOverride, type ExplainedSetting, explainSettings } from '../lint/explain-settings.js';
import { readPlan } from '../plan/read-plan.js';
import { showPlace, toPlace } from '../report/place.js';
import { printJson } from '../report/print-json.js';
import { showSentence } from '../report/show-text.js';
import { Failure } from './failure.js';
import type { Io } from './io.js';
import { findRules } from './lint-file.js';

/** Writes what is in force for each plan, and where each setting comes from: a preset, or a place in the plan. */
export async function printConfig(plans: readonly string[], format: unknown, io: Io): Promise<void> {
  const read: { file: string; settings: ExplainedSetting[] }[] = [];
  for (const file of plans) {
    const { plan } = await readPlan(file, { cwd: io.cwd });
    if (!plan) throw new Failure(`"${file}" cannot be read.`, 'Run "measureplan lint" to see why.');
    const { rules } = await findRules(plan, { file, cwd: io.cwd });
    read.push({ file, settings: explainSettings(plan, rules) });
  }
  io.stdout.write(format === 'json' ? toJson(read) : read.map(toText).join('\n'));
}

interface PlanSettings {
  readonly file: string;
  readonly settings: readonly ExplainedSetting[];
}

function toText({ file, settings }: PlanSettings): string {
  const width = Math.max(...settings.map(({ rule }) => rule.length));
  const rows = settings.flatMap(({ rule, severity, options, location, presets, overrides }) => {
    const from = location ? showPlace(location) : presets.join(', ');
    return [
      showSentence(`  ${rule.padEnd(width)}  ${severity.padEnd(7)}  ${from}${showOptions(options)}`).trimEnd(),
      ...overrides.map((override) => showOverride(override, width)),
    ];
  });
  return `${[showSentence(file), ...rows].join('\n')}\n`;
}

/** Below its rule: what holds instead, where it says so, and for what. */
function showOverride({ severity, options, location, ...conditions }: ExplainedOverride, width: number): string {
  const shown = Object.entries(conditions).map(([field, values]) => `${field} ${(values as string[]).join(', ')}`);
  const where = `${showPlace(location)} for ${shown.join('; ')}`;
  return showSentence(`  ${'otherwise'.padStart(width)}  ${severity.padEnd(7)}  ${where}${showOptions(options)}`);
}

function showOptions(options: unknown): string {
  return options === undefined ? '' : ` ${JSON.stringify(options)}`;
}

function toJson(plans: readonly PlanSettings[]): string {
  return printJson({
    version: 1,
    plans: plans.map(({ file, settings }) => ({
      file,
      rules: settings.map(({ location, overrides, ...rest }) => ({
        ...rest,
        ...(location && { location: toPlace(location) }),
        overrides: overrides.map(({ location: place, ...override }) => ({ ...override, location: toPlace(place) })),
      })),
    })),
  });
}
