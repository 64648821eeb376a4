import { asList, type Json, type Problems } from './problems.js';

const SECTIONS = [
  ...['TERMS_OF_SERVICE', 'INFO', 'TEMPLATE_PARAMETERS', 'SANDBOXED_JS_FOR_WEB_TEMPLATE', 'WEB_PERMISSIONS', 'TESTS'],
  'NOTES',
];
const JSON_SECTIONS = ['INFO', 'TEMPLATE_PARAMETERS', 'WEB_PERMISSIONS'];

/** Templates of the container's own, and the tags and variables that are made of them. */
export function* checkTemplates(version: Json): Problems {
  const types = new Set<string>();
  for (const [index, template] of asList(version.customTemplate).entries()) {
    types.add(`cvt_${template.containerId}_${template.templateId}`);
    if (template.galleryReference?.galleryTemplateId) types.add(`cvt_${template.galleryReference.galleryTemplateId}`);
    // Those of the gallery are as their authors wrote them.
    if (!template.galleryReference) yield* checkTemplate(`customTemplate[${index}]`, String(template.templateData));
  }
  for (const kind of ['tag', 'variable'] as const) {
    for (const [index, { type }] of asList(version[kind]).entries()) {
      if (/^cvt_\d+_\d+$/.test(type) && !types.has(type)) yield `${kind}[${index}]: there is no template for ${type}`;
    }
  }
}

function* checkTemplate(path: string, text: string): Problems {
  const parts = text.split(/^___([A-Z_]+)___$/m).slice(1);
  const sections = new Map(
    parts.flatMap((name, index) => (index % 2 === 0 ? [[name, parts[index + 1] ?? '']] : [])) as [string, string][],
  );
  const server = sections.has('SANDBOXED_JS_FOR_SERVER') || sections.has('SERVER_PERMISSIONS');
  for (const name of server ? [] : SECTIONS) if (!sections.has(name)) yield `${path}: has no section ${name}`;
  for (const name of JSON_SECTIONS) {
    try {
      JSON.parse(sections.get(name) ?? '{}');
    } catch {
      yield `${path}: the section ${name} is no JSON`;
    }
  }
}
