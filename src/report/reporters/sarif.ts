import pkg from '../../../package.json' with { type: 'json' };
import type { Location } from '../../source/location.js';
import type { LeveledFinding } from '../changes-as-findings.js';
import { changesAsFindings, diagnosticsAsFindings } from '../changes-as-findings.js';
import { encodePath, type Links, pathFromTop } from '../links.js';
import { toPlace } from '../place.js';
import { printJson } from '../print-json.js';
import { defineReporter } from '../reporter.js';

type Summaries = ReadonlyMap<string, string>;

/** https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const sarif = defineReporter({
  id: 'sarif',
  summary: 'SARIF 2.1.0, for code scanning and editors.',
  diagnostics: ({ diagnostics, summaries }, { links }) => print(diagnosticsAsFindings(diagnostics), links, summaries),
  changes: ({ changes, diagnostics = [], summaries }, { links }) => {
    const findings = changes.flatMap((change) =>
      changesAsFindings([change]).map((finding) => ({ ...finding, accepted: change.acknowledged?.reason })),
    );
    return print([...diagnosticsAsFindings(diagnostics), ...findings], links, summaries);
  },
});

interface SarifFinding extends LeveledFinding {
  /** Why it is acknowledged. */
  readonly accepted?: string | undefined;
}

function print(findings: readonly SarifFinding[], links: Links | undefined, summaries: Summaries = new Map()): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  return printJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'measureplan', version: pkg.version, rules: codes.map((id) => describeRule(id, summaries)) },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, codes.indexOf(finding.code), links)),
      },
    ],
  });
}

function describeRule(id: string, summaries: Summaries) {
  const summary = summaries.get(id);
  return { id, ...(summary !== undefined && { shortDescription: { text: summary } }) };
}

function toResult(
  { code, level, message, help, location, related = [], accepted }: SarifFinding,
  ruleIndex: number,
  links: Links | undefined,
) {
  return {
    ruleId: code,
    ruleIndex,
    level,
    message: { text: help === undefined ? message : `${message} ${help}` },
    locations: [{ physicalLocation: toPhysical(location, links) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((item, id) => ({
        id,
        message: { text: item.message },
        physicalLocation: toPhysical(item.location, links),
      })),
    }),
    ...(accepted !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: accepted }],
    }),
  };
}

function toPhysical(location: Location, links: Links | undefined) {
  const { file, start, end } = toPlace(location);
  return {
    artifactLocation: toArtifact(pathFromTop(file, links)),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

function toArtifact(path: string) {
  const isAbsolute = /^(?:\/|[A-Za-z]:[\\/])/.test(path);
  const encoded = encodePath(path.replaceAll('\\', '/'));
  return isAbsolute
    ? { uri: `file://${encoded.replace(/^(?!\/)/, '/').replace('%3A', ':')}` }
    : { uri: encoded, uriBaseId: '%SRCROOT%' };
}
