/** A plan for every destination but GA4 alone, a funnel at one moment, an audience, and options that add tags. */
export const ADS_SAMPLE = `
name: Sample ads
owner: growth
properties:
  email_hash: { type: string, format: sha256, pii: pseudonymous }
groups:
  base: { apply: all, properties: { page_type: { type: string } } }
consent_types: [marketing_contact]
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage], set: { site: shop } }
  ads: { type: google_ads, conversion_id: AW-123456789, consent: [ad_storage, ad_user_data], omit: [page_type] }
  flood: { type: floodlight, advertiser_id: DC-7654321, consent: [ad_storage], params: { page_type: u1 } }
  pixel: { type: meta, pixel_id: "1234567890123456", consent: [ad_storage] }
  insight: { type: linkedin, partner_id: "7813977", consent: [ad_storage] }
  tok: { type: tiktok, pixel_id: C4ABCDEF12, consent: [ad_storage] }
  survey: { type: custom, consent: [functionality_storage] }
funnels:
  order: { steps: [thanks_viewed, order_paid] }
audiences:
  payers: { did: order_paid, destinations: [ads] }
events:
  listing_viewed:
    description: A list of articles was shown.
    tier: low
    stage: awareness
    properties: { value: { type: number }, items: { type: array }, list_name: { type: string } }
    destinations: { ads: { as: view_item_list }, ga4: true }
  lead_sent:
    description: The form was sent.
    tier: medium
    stage: consideration
    trigger: { form: "#lead" }
    properties: { email_hash: required, customer_type: { type: string }, event_id: { type: string } }
    destinations:
      ga4: { as: generate_lead, params: { email_hash: user_data.email, customer_type: user_properties.customer_type }, set: { "user_data.country": DE } }
      ads: { params: { email_hash: user_data.sha256_email_address }, set: { "user_data.address.country": DE }, omit: [customer_type, event_id] }
      pixel: { as: Lead, omit: [email_hash] }
      insight: { conversion_id: "123456", omit: [email_hash], set: { conversion_value: 5, currency: EUR } }
      tok: { as: SubmitForm, omit: [email_hash] }
      survey: { as: "lead '</script>' {{Page URL}} \\\\ \\u{1F600}" , omit: [email_hash], set: { "k \\"{{Event}}\\"": "</script>{{Event}}" } }
    consent: [marketing_contact]
  thanks_viewed:
    description: The page after the order was shown.
    tier: medium
    stage: decision
    trigger: { page: /thanks, once: page }
    destinations: { ga4: true, flood: { group: shop, activity: seen1 } }
  order_paid:
    description: An order was paid.
    question: Which campaign pays?
    tier: macro
    stage: decision
    trigger: { page: /thanks, once: page }
    properties: { value: { type: number }, currency: { type: string }, order_id: { type: string }, email_hash: optional }
    destinations:
      ga4: { as: purchase, key_event: true, params: { order_id: transaction_id }, omit: [email_hash] }
      ads: { label: AbC-D_efG12, params: { order_id: transaction_id, email_hash: user_data.email } }
      flood: { group: shop, activity: order1, params: { order_id: transaction_id, email_hash: user_data.email, currency: u2 } }
      pixel: { as: Purchase, omit: [email_hash, order_id] }
`.replace('\\u{1F600}', '\u{1F600}');

export const ADS_OPTIONS = {
  consent: {
    default: 'denied',
    granted: ['security_storage'],
    wait_for_update: 500,
    regions: ['ES', 'US-CA'],
    update_event: 'consent_given',
  },
  google_tag: { server_container_url: 'https://data.shop.example', debug_mode: true },
  functions: { survey: 'window.survey.track' },
  variables: { page_type: { default: 'other', case: 'lower' }, customer_type: { undefined: 'unknown' } },
};
