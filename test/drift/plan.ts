/** A small shop: one event of each sort that drift tells apart. */
export const PLAN = `name: Shop
owner: growth
owners: { growth: { contact: growth@shop.example } }
properties:
  plan_id: { type: string }
  value: { type: number }
destinations:
  ga4: { type: ga4, measurement_id: G-ABCDE12345, consent: [analytics_storage] }
  ads: { type: google_ads, conversion_id: AW-123456789, consent: [ad_storage, ad_user_data, ad_personalization] }
  free: { type: ga4, measurement_id: G-FREE123456, consent: [] }
events:
  pricing_viewed:
    trigger: { visible: "#pricing", once: page }
    properties: { plan_id: required, value: optional }
    destinations:
      ga4: { as: view_item_list, params: { plan_id: item_list_id }, set: { list: pricing } }
  signup_sent:
    properties: { plan_id: required }
    destinations: { ga4: true, ads: { label: AbC-D_efG12 } }
  guide_opened:
    trigger: { link: "a.guide", page: /help* }
    destinations: { ga4: true, free: true }
  cart_viewed:
    properties: { ecommerce.value: { type: number, required: true } }
    destinations: { ga4: { params: { ecommerce.value: value } } }
  purchase_completed:
    properties: { ecommerce: { type: object, required: true, properties: { value: { type: number } } } }
    destinations: { ga4: { as: purchase } }
`;
