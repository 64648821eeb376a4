/** Type of a variable → what the interface calls it. https://support.google.com/tagmanager/answer/7683362 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['v', 'data layer variable'],
  ['c', 'constant'],
  ['j', 'JavaScript variable'],
  ['jsm', 'custom JavaScript'],
  ['k', 'first-party cookie'],
  ['u', 'URL'],
  ['smm', 'lookup table'],
  ['remm', 'RegEx table'],
  ['aev', 'auto-event variable'],
  ['d', 'DOM element'],
  ['vis', 'element visibility'],
  ['gtes', 'Google tag event settings'],
  ['gtcs', 'Google tag configuration settings'],
  ['awec', 'user-provided data'],
  ['gas', 'Google Analytics settings'],
  ['uv', 'undefined value'],
  ['ctv', 'container version'],
  ['dbg', 'debug mode'],
  ['r', 'random number'],
  ['f', 'HTTP referrer'],
  ['ed', 'event data'],
  ['rh', 'request header'],
  ['qp', 'query parameter'],
  ['sgtmk', 'cookie value'],
  ['vr', 'visitor region'],
]);

export function nameType(type: string): string {
  return NAMES.get(type) ?? (type.startsWith('cvt_') ? 'a custom template' : `type ${type}`);
}
