import { readMeaning } from '../../gtm/understand/meaning.js';
import { readText } from '../../gtm/understand/parameters.js';
import type { TagView } from '../../gtm/understand/tags.js';
import type { Import } from './import-container.js';
import type { Parameter } from './map-parameters.js';

const FIELDS = [
  ...['email', 'phone_number', 'first_name', 'last_name'],
  ...['street', 'city', 'region', 'postal_code', 'country'],
];

/** Parameters of tags that hold user-provided data. */
export const USER_DATA_KEYS: readonly string[] = ['userDataVariable', 'cssProvidedEnhancedConversionValue'];

/** Who the user is, as parameters `user_data.…`, which is how a plan has it. */
export function readUserData({ live, notes }: Import, view: TagView): Parameter[] {
  return USER_DATA_KEYS.flatMap((key) => {
    const template = readText(view, key);
    if (!template) return [];
    const variable = readMeaning(template, live);
    const setting = view.settings.get(key);
    const isManual = variable.kind === 'variable' && readText(variable.variable, 'mode') === 'MANUAL';
    if (isManual) {
      return FIELDS.flatMap((field): Parameter[] => {
        const value = readText(variable.variable, field);
        const path = setting?.path ?? view.path;
        const sent = () => ({
          meaning: readMeaning(value ?? '', live),
          namePath: path,
          valuePath: path,
          isShared: false,
        });
        return value ? [[`user_data.${field}`, sent()]] : [];
      });
    }
    notes.add(
      `The user data of the tag "${view.entity.name}", ${variable.shown}, is not in the plan.`,
      setting?.path ?? view.path,
    );
    return [];
  });
}
