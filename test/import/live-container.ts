import type { Json } from '../generate/gtm/container-check/problems.js';

const OWNER = { accountId: '1', containerId: '2' };

export const template = (key: string, value: string): Json => ({ type: 'TEMPLATE', key, value });
export const flag = (key: string, value: boolean): Json => ({ type: 'BOOLEAN', key, value: String(value) });

export function table(key: string, columns: readonly [string, string], rows: Readonly<Record<string, string>>): Json {
  const list = Object.entries(rows).map(([left, right]) => ({
    type: 'MAP',
    map: [template(columns[0], left), template(columns[1], right)],
  }));
  return { type: 'LIST', key, list };
}

export const settings = (rows: Readonly<Record<string, string>>) =>
  table('eventSettingsTable', ['parameter', 'parameterValue'], rows);

export const needs = (...types: string[]): Json => ({
  consentStatus: 'NEEDED',
  consentType: { type: 'LIST', list: types.map((value) => ({ type: 'TEMPLATE', value })) },
});

export const when = (type: string, left: string, right: string, ...more: Json[]): Json => ({
  type,
  parameter: [template('arg0', `{{${left}}}`), template('arg1', right), ...more],
});

/** A container that was put together by hand, as people do: ids are counted, everything else is given. */
export class LiveContainer {
  private readonly version: Json = { tag: [], trigger: [], variable: [], builtInVariable: [] };
  private count = 2;

  trigger(type: string, fields: Json = {}): string {
    const triggerId = this.next();
    this.version.trigger.push({ ...OWNER, triggerId, name: `Trigger ${triggerId}`, type, ...fields });
    return triggerId;
  }

  pushed(name: string, ...filter: Json[]): string {
    const customEventFilter = [when('EQUALS', '_event', name)];
    return this.trigger('CUSTOM_EVENT', { customEventFilter, ...(filter.length > 0 && { filter }) });
  }

  tag(name: string, type: string, on: readonly string[], parameter: readonly Json[], fields: Json = {}): this {
    const tag = { ...OWNER, tagId: this.next(), name, type, parameter, firingTriggerId: on, ...fields };
    this.version.tag.push(tag);
    return this;
  }

  event(name: string, on: readonly string[], rows: Readonly<Record<string, string>> = {}, fields: Json = {}): this {
    const parameter = [
      ...(Object.keys(rows).length > 0 ? [settings(rows)] : []),
      template('eventName', name),
      template('measurementIdOverride', '{{GA4 ID}}'),
    ];
    return this.tag(`GA4 - ${name}`, 'gaawe', on, parameter, fields);
  }

  variable(name: string, type: string, parameter: readonly Json[], fields: Json = {}): this {
    this.version.variable.push({ ...OWNER, variableId: this.next(), name, type, parameter, ...fields });
    return this;
  }

  constant(name: string, value: string): this {
    return this.variable(name, 'c', [template('value', value)]);
  }

  dataLayer(name: string, key: string, fields: Json = {}, ...more: Json[]): this {
    const version = { type: 'INTEGER', key: 'dataLayerVersion', value: '2' };
    return this.variable(name, 'v', [version, template('name', key), ...more], fields);
  }

  builtIns(names: Readonly<Record<string, string>>): this {
    for (const [type, name] of Object.entries(names)) this.version.builtInVariable.push({ ...OWNER, type, name });
    return this;
  }

  /** Any other entity, or a field of the version. */
  more(fields: Json): this {
    Object.assign(this.version, fields);
    return this;
  }

  print(): string {
    const container = { ...OWNER, name: 'Live shop', publicId: 'GTM-LIVE123', usageContext: ['WEB'] };
    const containerVersion = { ...OWNER, containerVersionId: '7', container, ...this.version };
    return JSON.stringify({ exportFormatVersion: 2, exportTime: '2026-01-02 03:04:05', containerVersion }, null, 2);
  }

  private next(): string {
    this.count += 1;
    return String(this.count);
  }
}
