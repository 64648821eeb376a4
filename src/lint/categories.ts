import type { Rule, RuleCategory } from './rule.js';

const TITLES: Readonly<Record<RuleCategory, string>> = {
  naming: 'Naming',
  governance: 'Governance',
  selection: 'Selection',
  schema: 'Schema',
  privacy: 'Privacy',
  destination: 'Destinations',
  measurement: 'Measurement',
};

/** Rules by category, each with its title; categories without rules are left out. */
export function groupByCategory(rules: readonly Rule[]): { title: string; members: Rule[] }[] {
  const groups = Object.entries(TITLES).map(([category, title]) => ({
    title,
    members: rules.filter((rule) => rule.category === category),
  }));
  return groups.filter(({ members }) => members.length > 0);
}
