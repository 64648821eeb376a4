/** A small plan that takes every branch: the source of the golden container and of the planted faults. */
export const SAMPLE = `
name: Sample shop
version: 1.2.0
owner: growth
owners:
  growth: { contact: growth@shop.example }
  tours: { contact: "#tours" }
properties:
  session_id: { type: string, description: "First-party session identifier, {{not a call}}", pii: pseudonymous }
  plan_id: { type: string, description: Which plan }
groups:
  base: { apply: all, properties: { session_id: required } }
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage], params: { session_id: app_session_id } }
  ga4_eu: { type: ga4, measurement_id: G-EUEUEU1234, consent: [] }
  sink: { type: ga4, measurement_id: G-SHADOW1234, shadow: true }
  server_stream: { type: ga4, consent: [] }
goals:
  purchase: { event: purchase_completed }
events:
  page_viewed:
    description: A page was shown.
    tier: low
    stage: awareness
    trigger: { page: /* }
    properties: { page_type: { type: string }, language: { type: string } }
    destinations: { ga4: { as: page_view } }
  pricing_viewed:
    description: The pricing table came into view.
    question: Do visitors who compare plans start a checkout?
    tier: high
    stage: consideration
    goal: purchase
    trigger: { visible: "#pricing-table", percent: 60, once: page, page: "/*/pricing*" }
    properties: { plan_id: required }
    destinations:
      ga4: { as: view_item_list, key_event: true, params: { plan_id: item_list_id }, set: { list: pricing, depth: 3, known: true } }
      ga4_eu: true
    consent: [ad_storage]
  plan_compared:
    description: Two plans were compared.
    tier: medium
    stage: consideration
    trigger: { click: "#compare, .compare" }
    status: pilot
    rollout: { share: 20%, by: session_id }
    destinations: { ga4: true }
  guide_followed:
    description: A guide was opened.
    tier: low
    trigger: { link: "a[data-guide]", page: /business* }
    properties: { link_url: { type: string }, link_text: { type: string } }
    destinations: { ga4: true }
  form_sent:
    description: The form was sent.
    tier: medium
    trigger: { form: "#contact", once: page }
    destinations: { ga4: true }
  article_read:
    description: Somebody read on.
    tier: low
    sampling: 25%
    trigger: { scroll: [50%, 90%] }
    properties: { percent_scrolled: { type: integer } }
    destinations: { ga4: true }
  tour_played:
    description: The film of the tour was played.
    owner: tours
    tier: medium
    trigger: { video: [start, 50%, complete] }
    destinations: { ga4: true }
  step_reached:
    description: A step of the wizard was shown.
    tier: low
    trigger: { history: /step/* }
    destinations: { ga4: true }
  stayed:
    description: The visitor stayed.
    tier: low
    trigger: { timer: 30s, once: page, page: /pricing }
    destinations: { ga4: true }
  cart_filled:
    description: The old shop's own event.
    tier: medium
    trigger: { event: add_to_cart }
    deprecated: { since: 1.1.0, use: purchase_completed, reason: The old shop goes }
    destinations: { ga4: true }
  researched:
    description: Guide and tour, both.
    tier: medium
    stage: consideration
    trigger: { after: [guide_followed, tour_played] }
    destinations: { ga4: true }
  purchase_completed:
    description: An order was paid.
    tier: macro
    stage: decision
    properties:
      ecommerce: { type: object, required: true, properties: { value: { type: number }, items: { type: array } } }
    destinations: { ga4: { as: purchase, key_event: true } }
  layout_tried:
    description: The new layout was shown.
    tier: low
    status: shadow
    destinations: { ga4: true, sink: true }
  order_refunded:
    description: An order was refunded.
    tier: low
    kind: guardrail
    source: server
    destinations: { server_stream: true }
  sample_ordered:
    description: Not built yet.
    tier: low
    status: proposed
    destinations: { ga4: true }
`;
