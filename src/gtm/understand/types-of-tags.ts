/** Type of a tag → what the interface calls it. https://support.google.com/tagmanager/answer/6106924 */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['googtag', 'Google tag'],
  ['gaawe', 'GA4 event'],
  ['gaawc', 'GA4 configuration'],
  ['ua', 'Universal Analytics'],
  ['awct', 'Google Ads conversion'],
  ['sp', 'Google Ads remarketing'],
  ['awud', 'Google Ads user-provided data'],
  ['gclidw', 'conversion linker'],
  ['fls', 'Floodlight sales'],
  ['flc', 'Floodlight counter'],
  ['html', 'custom HTML'],
  ['img', 'custom image'],
  ['bzi', 'LinkedIn Insight'],
  ['hjtc', 'Hotjar'],
  ['baut', 'Microsoft Advertising'],
  ['twitter_website_tag', 'X'],
  ['pntr', 'Pinterest'],
  ['crto', 'Criteo'],
  ['qpx', 'Quora'],
  ['cegg', 'Crazy Egg'],
  ['sgtmgaaw', 'GA4, server'],
  ['sgtmadsct', 'Google Ads conversion, server'],
  ['sgtmadscl', 'conversion linker, server'],
  ['sgtmadsremarket', 'Google Ads remarketing, server'],
  ['sgtmfls', 'Floodlight sales, server'],
  ['http_request', 'HTTP request'],
]);

export function nameTagType(type: string): string {
  return NAMES.get(type) ?? (type.startsWith('cvt_') ? 'a custom template' : `type ${type}`);
}
