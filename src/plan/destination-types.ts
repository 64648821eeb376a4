/**
 * The destination types and the fields of their own: on the destination, and on an event that is sent
 * there. The schema, the reader and the docs are derived from this table.
 */
export interface DestinationTypeInfo {
  /** Field → what it is, for editors. */
  readonly settings: Readonly<Record<string, string>>;
  readonly eventSettings: Readonly<Record<string, string>>;
}

export const DESTINATION_TYPES = {
  ga4: {
    settings: { measurement_id: 'Measurement id of the web stream, such as G-ABCDE12345.' },
    eventSettings: {},
  },
  google_ads: {
    settings: { conversion_id: 'Conversion id, such as AW-123456789.' },
    eventSettings: { label: 'Conversion label of this event.' },
  },
  meta: { settings: { pixel_id: 'Id of the Meta pixel.' }, eventSettings: {} },
  linkedin: {
    settings: { partner_id: 'Partner id of the Insight tag.' },
    eventSettings: { conversion_id: 'Conversion id of this event.' },
  },
  tiktok: { settings: { pixel_id: 'Id of the TikTok pixel.' }, eventSettings: {} },
  floodlight: {
    settings: { advertiser_id: 'Advertiser id of Campaign Manager 360.' },
    eventSettings: { group: 'Activity group tag string.', activity: 'Activity tag string.' },
  },
  segment: { settings: { write_key: 'Write key of the Segment source.' }, eventSettings: {} },
  rudderstack: {
    settings: { write_key: 'Write key of the source.', data_plane_url: 'URL of the data plane.' },
    eventSettings: {},
  },
  amplitude: { settings: { api_key: 'API key of the Amplitude project.' }, eventSettings: {} },
  mixpanel: { settings: { token: 'Token of the Mixpanel project.' }, eventSettings: {} },
  posthog: {
    settings: { api_key: 'API key of the PostHog project.', host: 'URL of the instance.' },
    eventSettings: {},
  },
  snowplow: {
    settings: { collector: 'URL of the collector.', vendor: 'Iglu vendor, such as com.acme.' },
    eventSettings: {},
  },
  crm: { settings: { system: 'Which CRM.' }, eventSettings: {} },
  bigquery: { settings: { dataset: 'Project and dataset, such as acme.analytics_123.' }, eventSettings: {} },
  warehouse: { settings: {}, eventSettings: {} },
  custom: { settings: {}, eventSettings: {} },
} as const satisfies Record<string, DestinationTypeInfo>;

export type DestinationType = keyof typeof DESTINATION_TYPES;
