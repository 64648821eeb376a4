import { type ExplainedSetting, explainSettings } from '../lint/explain-settings.js';
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
  const rows = settings.map(({ rule, severity, options, location, presets, overrides }) => {
    const from = location ? showPlace(location) : presets.join(', ');
    const shown = options === undefined ? '' : ` ${JSON.stringify(options)}`;
    const also = overrides.length === 0 ? '' : ` (otherwise at ${overrides.map(showPlace).join(', ')})`;
    return showSentence(`  ${rule.padEnd(width)}  ${severity.padEnd(7)}  ${from}${shown}${also}`).trimEnd();
  });
  return `${[showSentence(file), ...rows].join('\n')}\n`;
}

function toJson(plans: readonly PlanSettings[]): string {
  return printJson({
    version: 1,
    plans: plans.map(({ file, settings }) => ({
      file,
      rules: settings.map(({ location, overrides, ...rest }) => ({
        ...rest,
        ...(location && { location: toPlace(location) }),
        overrides: overrides.map(toPlace),
      })),
    })),
  });
}
