import type {
  Acknowledgement,
  Conventions,
  CustomRule,
  LintConfig,
  LintOverride,
  NamingConvention,
  OutputConfig,
  Policy,
  RuleSetting,
} from '../model.js';
import { CASES, RULE_SEVERITIES } from '../vocabulary.js';
import { field, fieldPiece, itemPieces, locationIn, locationOf, type Piece, piecesOf } from './piece.js';
import { compact, toChoice, toDuration, toMap, toNames, toPlain, toText } from './read-node.js';

export function buildConventions(root: Piece): Conventions {
  const conventions = fieldPiece(root, 'conventions');
  const of = (name: string) => {
    const piece = conventions && fieldPiece(conventions, name);
    return piece && buildConvention(piece);
  };
  return compact<Conventions>({ events: of('events'), properties: of('properties') });
}

function buildConvention(piece: Piece): NamingConvention {
  return compact<NamingConvention>({
    location: locationOf(piece),
    format: toText(field(piece, 'format')),
    case: toChoice(field(piece, 'case'), CASES),
    vocabulary: toMap(field(piece, 'vocabulary'), toNames),
  });
}

export function buildLint(root: Piece): LintConfig {
  const lint = fieldPiece(root, 'lint');
  const location = locationIn(root, 'lint');
  const names = (name: string) => toNames(lint && field(lint, name));
  return {
    location,
    extends: names('extends'),
    rules: buildRules(lint),
    overrides: itemPieces(lint && fieldPiece(lint, 'overrides')).map(buildOverride),
    custom: buildCustomRules(lint),
    plugins: names('plugins'),
  };
}

function buildCustomRules(lint: Piece | undefined): Map<string, CustomRule> {
  const pieces = piecesOf(lint && fieldPiece(lint, 'custom'));
  return new Map(
    pieces.map((piece) => [
      piece.name,
      { name: piece.name, location: locationOf(piece), written: toPlain(piece.node) },
    ]),
  );
}

function buildOverride(piece: Piece): LintOverride {
  const names = (name: string) => (field(piece, name) ? toNames(field(piece, name)) : undefined);
  return compact<LintOverride>({
    location: locationOf(piece),
    events: names('events'),
    stage: names('stage'),
    owner: names('owner'),
    files: names('files'),
    rules: buildRules(piece),
  });
}

function buildRules(parent: Piece | undefined): Map<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const piece of piecesOf(parent && fieldPiece(parent, 'rules'))) {
    const setting = buildRuleSetting(piece);
    if (setting) rules.set(piece.name, setting);
  }
  return rules;
}

function buildRuleSetting(piece: Piece): RuleSetting | undefined {
  const [first, second] = piece.node.kind === 'list' ? piece.node.items : [piece.node];
  const severity = toChoice(first, RULE_SEVERITIES);
  if (!severity) return undefined;
  return { location: locationOf(piece), severity, ...(second && { options: toPlain(second) }) };
}

export function buildOutputs(root: Piece): Map<string, OutputConfig> {
  const outputs = new Map<string, OutputConfig>();
  for (const piece of piecesOf(fieldPiece(root, 'generate'))) {
    const out = toText(field(piece, 'out'));
    if (out === undefined) continue;
    const target = toText(field(piece, 'target')) ?? piece.name;
    const written = [...toMap(piece.node, toPlain)];
    const options = new Map(written.filter(([name]) => name !== 'target' && name !== 'out' && !name.startsWith('x-')));
    outputs.set(piece.name, { name: piece.name, location: locationOf(piece), target, out, options });
  }
  return outputs;
}

export function buildAcknowledgements(root: Piece): Acknowledgement[] {
  return itemPieces(fieldPiece(root, 'acknowledge')).map((piece) =>
    compact<Acknowledgement>({
      location: locationOf(piece),
      change: toText(field(piece, 'change')) ?? '',
      subject: toText(field(piece, 'subject')) ?? '',
      reason: toText(field(piece, 'reason')) ?? '',
      until: toText(field(piece, 'until')),
    }),
  );
}

export function buildPolicy(root: Piece): Policy | undefined {
  const policy = fieldPiece(root, 'policy');
  const breaking = policy && fieldPiece(policy, 'breaking');
  if (!policy) return undefined;
  return compact<Policy>({
    location: locationOf(policy),
    breaking:
      breaking &&
      compact<NonNullable<Policy['breaking']>>({
        version: toChoice(field(breaking, 'version'), ['major', 'minor', 'patch'] as const),
        deprecatedFor: toDuration(field(breaking, 'deprecated_for')),
      }),
  });
}
