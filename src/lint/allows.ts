import type { Diagnostic, Fix } from '../diagnostic.js';
import { type Allow, at, type Plan } from '../plan/model.js';
import { findNode, type Location } from '../source/location.js';
import type { Node } from '../source/node.js';
import { removeField, removeItem } from '../source/remove-part.js';
import type { Source } from '../source/source.js';
import { reportOwn } from './own-findings.js';
import type { Rule } from './rule.js';
import type { RuleInForce } from './run-rules.js';
import { describeUnknownRule } from './settings.js';

/** The allows of one rule at one place of a plan and below it. */
interface Scope {
  readonly below: Map<string | number, Scope>;
  allow?: Allow;
}

/** The allows of one rule: for the whole plan, and by place. */
interface RuleScopes {
  whole?: Allow;
  readonly sources: Map<Source, Scope>;
}

interface Rules {
  readonly known: readonly Rule[];
  readonly inForce: readonly RuleInForce[];
}

/**
 * Takes out the findings that the plan allows, and adds what is wrong with its allows. Of several that cover
 * a finding the nearest is the one that is used. Time grows with findings and allows added, not multiplied.
 */
export function applyAllows(plan: Plan, found: readonly Diagnostic[], rules: Rules, today?: string): Diagnostic[] {
  if (plan.allows.length === 0) return [...found];
  const holding = plan.allows.filter((allow) => !isExpired(allow, today));
  const scopes = indexAllows(holding);
  const used = new Set<Allow>();
  const left = found.filter((finding) => {
    const allow = findAllow(scopes.get(finding.code), finding.location);
    if (allow) used.add(allow);
    return !allow;
  });
  return [...left, ...checkAllows(plan.allows, used, rules, today)];
}

/** The last day still counts. */
function isExpired({ until }: Allow, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && until < today;
}

function indexAllows(allows: readonly Allow[]): Map<string, RuleScopes> {
  const index = new Map<string, RuleScopes>();
  for (const allow of allows) {
    const scopes: RuleScopes = index.get(allow.rule) ?? { sources: new Map() };
    index.set(allow.rule, scopes);
    // An allow at the root holds for the whole plan, included files and all.
    if (allow.scope.path.length === 0) scopes.whole ??= allow;
    else enterScope(scopes.sources, allow.scope).allow ??= allow;
  }
  return index;
}

function enterScope(sources: Map<Source, Scope>, { source, path }: Location): Scope {
  let scope = sources.get(source) ?? { below: new Map() };
  sources.set(source, scope);
  for (const step of path) {
    const next: Scope = scope.below.get(step) ?? { below: new Map() };
    scope.below.set(step, next);
    scope = next;
  }
  return scope;
}

function findAllow(scopes: RuleScopes | undefined, { source, path }: Location): Allow | undefined {
  let scope = scopes?.sources.get(source);
  let nearest = scopes?.whole;
  for (const step of path) {
    scope = scope?.below.get(step);
    if (!scope) return nearest;
    nearest = scope.allow ?? nearest;
  }
  return nearest;
}

function checkAllows(allows: readonly Allow[], used: ReadonlySet<Allow>, rules: Rules, today?: string): Diagnostic[] {
  const known = new Set(rules.known.map(({ id }) => id));
  const inForce = new Set(rules.inForce.map(({ rule }) => rule.id));
  const idle = allows.filter((allow) => inForce.has(allow.rule) && !used.has(allow) && !isExpired(allow, today));
  const countIdle = (list: Node) => idle.filter((allow) => listOf(allow) === list).length;
  return allows.flatMap((allow) => {
    if (!known.has(allow.rule)) {
      return [reportOwn('unknown-rule', describeUnknownRule(allow.rule, [...known], at(allow, 'rule')))];
    }
    if (isExpired(allow, today)) return [describeExpired(allow, today)];
    return used.has(allow) ? [] : [describeUnused(allow, inForce.has(allow.rule), countIdle)];
  });
}

function describeExpired(allow: Allow, today: string | undefined): Diagnostic {
  return reportOwn('expired-allow', {
    message: `The allow for "${allow.rule}" ended on ${allow.until}; today is ${today}.`,
    help: 'Mend what it allowed, or set a later date.',
    location: at(allow, 'until'),
  });
}

function describeUnused(allow: Allow, isInForce: boolean, countIdle: (list: Node) => number): Diagnostic {
  const why = isInForce ? '' : ': the rule is not in force';
  const fix = isInForce ? deleteAllow(allow, countIdle) : undefined;
  return reportOwn('unused-allow', {
    message: `The allow for "${allow.rule}" covers no finding${why}.`,
    help: 'Delete the allow.',
    location: at(allow, 'rule'),
    ...(fix && { fix }),
  });
}

/** The entry, or the whole field when none of its entries is needed. */
function deleteAllow(allow: Allow, countIdle: (list: Node) => number): Fix | undefined {
  const { source, path } = allow.location;
  const list = listOf(allow);
  if (list?.kind !== 'list') return undefined;
  const isNeeded = list.items.length > countIdle(list);
  const edit = isNeeded ? removeItem(source, path) : removeField(source, path.slice(0, -1));
  return edit && { title: 'Delete the allow', edits: [edit] };
}

function listOf({ location: { source, path } }: Allow): Node | undefined {
  return findNode(source, path.slice(0, -1));
}
