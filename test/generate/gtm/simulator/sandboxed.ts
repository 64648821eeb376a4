import { createContext, runInContext } from 'node:vm';
import type { Json } from '../container-check/problems.js';

/** Sandboxed JavaScript of a template: it has nothing but what it requires, and that only with a permission. */
export function runTemplate(tag: Json, version: Json, setDefaults: (state: Record<string, unknown>) => void): void {
  const template = (version.customTemplate ?? []).find(
    ({ containerId, templateId }: Json) => tag.type === `cvt_${containerId}_${templateId}`,
  );
  if (!template) throw new Error(`There is no template for ${tag.type}.`);
  const permitted = readPermitted(template.templateData);
  let succeeded = false;
  const apis: Record<string, unknown> = {
    makeNumber: Number,
    setDefaultConsentState: (state: Record<string, unknown>) => {
      const types = Object.keys(state).filter((key) => key !== 'region' && key !== 'wait_for_update');
      const refused = types.filter((type) => !permitted.includes(type));
      if (refused.length > 0) throw new Error(`The template may not write ${refused.join()}.`);
      setDefaults(structuredClone(state));
    },
  };
  const data = {
    ...readFields(tag),
    gtmOnSuccess: () => {
      succeeded = true;
    },
  };
  runInContext(
    sectionOf(template.templateData, 'SANDBOXED_JS_FOR_WEB_TEMPLATE'),
    createContext({
      data,
      require: (name: string) => {
        if (!Object.hasOwn(apis, name)) throw new Error(`There is no ${name}.`);
        return apis[name];
      },
    }),
  );
  if (!succeeded) throw new Error('The template has not said that it succeeded.');
}

/** The text of a section of a `.tpl` file. */
export function sectionOf(text: string, name: string): string {
  const [, after = ''] = text.split(`___${name}___\n`);
  return after.split(/^___[A-Z_]+___$/m)[0] ?? '';
}

function readPermitted(text: string): string[] {
  const permissions = JSON.parse(sectionOf(text, 'WEB_PERMISSIONS'));
  const consent = permissions.find(({ instance }: Json) => instance.key.publicId === 'access_consent');
  const items: Json[] = consent?.instance.param[0].value.listItem ?? [];
  return items.filter(({ mapValue }) => mapValue[2].boolean === true).map(({ mapValue }) => mapValue[0].string);
}

function readFields(tag: Json): Record<string, unknown> {
  return Object.fromEntries(tag.parameter.map(({ key, value, list }: Json) => [key, list ? list.map(readRow) : value]));
}

function readRow({ map }: Json): Record<string, unknown> {
  return Object.fromEntries(map.map(({ key, value }: Json) => [key, value]));
}
