/**
 * What a real export says about the account it comes from. An import ignores it all, so these are constants: the same
 * plan gives the same bytes. Google's own container files (google-marketing-solutions/gtm-boilerplate) do the same.
 */
export const OWNER = { accountId: '1234567890', containerId: '11111111' } as const;
export const FINGERPRINT = '0000000000000';
export const PUBLIC_ID = 'GTM-XXXXXXX';
export const EXPORT_TIME = '2024-01-01 00:00:00';
