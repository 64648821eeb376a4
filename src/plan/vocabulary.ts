/** The closed lists of words of the format. The zod schema, the reader and the docs use these. */

export const PROPERTY_TYPES = [
  'string',
  'number',
  'integer',
  'boolean',
  'array',
  'object',
  'date',
  'timestamp',
  'any',
] as const;

export const FORMATS = [
  'date',
  'date-time',
  'email',
  'uri',
  'uuid',
  'hostname',
  'ipv4',
  'ipv6',
  'iso-4217',
  'iso-3166',
  'bcp-47',
  'e164',
  'sha256',
] as const;

export const PII_LEVELS = ['none', 'pseudonymous', 'direct', 'sensitive'] as const;
export const EVENT_SOURCES = ['browser', 'server', 'app', 'email', 'push', 'crm', 'chatbot', 'support'] as const;
export const EVENT_KINDS = ['milestone', 'secondary', 'guardrail'] as const;
export const NATURES = ['engagement', 'navigation', 'cue', 'interaction'] as const;
export const STATUSES = ['proposed', 'shadow', 'pilot', 'live', 'deprecated', 'retired'] as const;
export const CASES = ['snake', 'kebab', 'camel', 'pascal', 'title', 'sentence', 'lower'] as const;
export const REVIEW_PERIODS = ['week', 'month', 'quarter', 'year'] as const;
export const EFFORTS = ['low', 'medium', 'high'] as const;
export const EVIDENCE = ['proven', 'hypothesis'] as const;
export const EXPERIMENT_STATUSES = ['planned', 'running', 'finished'] as const;
export const VIDEO_MOMENTS = ['start', 'pause', 'complete'] as const;
export const RULE_SEVERITIES = ['off', 'warn', 'error'] as const;
export const RULE_CATEGORIES = [
  'naming',
  'governance',
  'selection',
  'schema',
  'privacy',
  'destination',
  'measurement',
] as const;
/** What a rule of the plan itself may judge. */
export const RULE_SUBJECTS = [
  'plan',
  'events',
  'properties',
  'groups',
  'goals',
  'destinations',
  'owners',
  'segments',
  'funnels',
  'audiences',
  'experiments',
] as const;
export const ENHANCED_MEASUREMENT = [
  'scroll',
  'outbound_click',
  'site_search',
  'video',
  'file_download',
  'form',
] as const;

/** When the plan does not say. */
export const DEFAULT_TIERS = ['low', 'medium', 'high', 'macro'] as const;
export const DEFAULT_STAGES = ['awareness', 'consideration', 'decision', 'retention'] as const;

/** Google's Consent Mode v2: https://developers.google.com/tag-platform/security/concepts/consent-mode */
export const CONSENT_TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
