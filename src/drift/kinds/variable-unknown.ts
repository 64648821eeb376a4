import { WEB_BUILT_INS } from '../../gtm/built-in-variables.js';
import { findCalls, isKnown } from '../../gtm/understand/calls.js';
import { suggestName } from '../../source/suggest.js';
import { defineDrift } from '../define-drift.js';
import { atCall } from '../live-places.js';

export const variableUnknown = defineDrift({
  id: 'variable-unknown',
  summary: 'Something calls a variable that the export does not have.',
  rationale: 'The value is never there, and GTM does not publish the container.',
  severity: 'error',
  compares: false,
  *find({ live }) {
    const names = [...live.variables.keys(), ...live.builtIns.keys()];
    const builtIns: ReadonlySet<string> = new Set(Object.values(WEB_BUILT_INS));
    for (const { name, path } of findCalls(live)) {
      if (isKnown(name, live)) continue;
      const isOff = builtIns.has(name) && !live.isServer;
      const near = suggestName(name, names);
      const help = near ? `Write "{{${near}}}".` : 'Create the variable, or remove the call.';
      yield {
        message: isOff ? `The built-in variable "${name}" is not enabled.` : `There is no variable "${name}".`,
        help: isOff ? 'Enable it under Variables, Configure.' : help,
        location: atCall(live, path, name),
      };
    }
  },
});
