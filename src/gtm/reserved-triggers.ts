/** Triggers that every web container has: they are referred to by these ids and never stand in a file. */
export const RESERVED_TRIGGERS = {
  allPages: '2147479553',
  consentInitialization: '2147479572',
  initialization: '2147479573',
} as const;
