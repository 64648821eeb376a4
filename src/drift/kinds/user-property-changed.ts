import { defineDrift } from '../define-drift.js';
import { inExport } from '../live-places.js';

export const userPropertyChanged = defineDrift({
  id: 'user-property-changed',
  summary: 'A tag sets other user properties than the plan.',
  rationale: 'Audiences and reports by user are built on them, and what is set stays with the user.',
  severity: 'error',
  compares: true,
  *find({ live, pairs }) {
    for (const { planned, live: found } of pairs.events) {
      for (const [name, { meaning }] of planned.userProperties) {
        const other = found.userProperties.get(name);
        if (other?.meaning.canon === meaning.canon) continue;
        const message = other
          ? `The user property "${name}" is ${other.meaning.shown}; the plan has ${meaning.shown}.`
          : `"${found.name}" is sent without the user property "${name}".`;
        yield { message, location: inExport(live, other?.valuePath ?? found.namePath) };
      }
      for (const [name, { namePath }] of found.userProperties) {
        if (planned.userProperties.has(name)) continue;
        const message = `"${found.name}" sets the user property "${name}", which the plan does not have.`;
        yield { message, location: inExport(live, namePath) };
      }
    }
  },
});
