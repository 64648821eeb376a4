import type { Baseline, Goal, Measure } from '../model.js';
import { EFFORTS, EVIDENCE } from '../vocabulary.js';
import { field, fieldPiece, type Piece } from './piece.js';
import {
  compact,
  toChoice,
  toDuration,
  toMap,
  toNames,
  toNumber,
  toPercentage,
  toQuantity,
  toText,
} from './read-node.js';

/** What is measured with an event. Value and impact come from the goal where the event does not say. */
export function buildMeasure(piece: Piece | undefined, goal: Goal | undefined): Measure | undefined {
  if (!piece) return undefined;
  const lift = toPercentage(field(piece, 'lift'));
  const value = toNumber(field(piece, 'value')) ?? goal?.value;
  return compact<Measure>({
    metric: toText(field(piece, 'metric')),
    outcome: toText(field(piece, 'outcome')),
    target: toQuantity(field(piece, 'target')),
    baseline: buildBaseline(fieldPiece(piece, 'baseline')),
    segments: toNames(field(piece, 'segments')),
    benchmarks: toMap(field(piece, 'benchmarks'), (ranges) => toMap(ranges, toQuantity)),
    window: toDuration(field(piece, 'window')),
    lift,
    value,
    impact: lift === undefined || value === undefined ? undefined : (lift / 100) * value,
    effort: toChoice(field(piece, 'effort'), EFFORTS),
    score: toNumber(field(piece, 'score')),
    evidence: toChoice(field(piece, 'evidence'), EVIDENCE),
  });
}

function buildBaseline(piece: Piece | undefined): Baseline | undefined {
  if (!piece) return undefined;
  return compact<Baseline>({
    rate: toQuantity(field(piece, 'rate')),
    volume: toQuantity(field(piece, 'volume')),
    asOf: toText(field(piece, 'as_of')),
  });
}
