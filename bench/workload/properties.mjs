/** Definitions in JSON Schema's terms: what all four formats can say. */
export const baseProperties = {
  session_id: {
    type: 'string',
    description: 'First-party session identifier',
    pii: 'pseudonymous',
    example: 's-81f2c6',
  },
  page_context: {
    type: 'string',
    enum: ['home', 'listing', 'product', 'pricing', 'cart', 'checkout', 'account'],
    description: 'Kind of page on which it happened',
  },
  // `by: caller`: hashing code in the bundle would measure another feature than the event's own function.
  user_id: {
    type: 'string',
    description: 'Hashed account id when logged in',
    pii: 'pseudonymous',
    hash: { algorithm: 'sha256', by: 'caller' },
    example: 'u-40017',
  },
};

export const moneyProperties = {
  value: { type: 'number', minimum: 0, description: 'Order or expected value', example: 62.5 },
  currency: { type: 'string', format: 'iso-4217', description: 'Currency of the value', example: 'EUR' },
};

/** The root's `properties`, which events name. */
export const sharedProperties = {
  product_id: {
    type: 'string',
    pattern: '^[A-Z]{2}-[0-9]{6}$',
    example: 'SH-004211',
    description: 'Stock keeping unit',
  },
  product_name: { type: 'string', description: 'Name as shown to the visitor', example: 'Trail shoe' },
  category_id: {
    type: 'string',
    pattern: '^[a-z]+(/[a-z]+)*$',
    example: 'shoes/trail',
    description: 'Path in the catalogue',
  },
  plan_id: { type: 'string', enum: ['free', 'basic', 'team', 'business'], description: 'Plan that is shown or chosen' },
  list_name: { type: 'string', description: 'List in which the item stood', example: 'bestsellers' },
  list_position: { type: 'integer', minimum: 1, maximum: 500, description: 'Position in the list' },
  quantity: { type: 'integer', minimum: 1, maximum: 99, description: 'Number of units' },
  price: { type: 'number', minimum: 0, description: 'Price of one unit' },
  coupon_code: {
    type: 'string',
    pattern: '^[A-Z0-9]{4,12}$',
    example: 'SPRING26',
    description: 'Code that was applied',
  },
  search_term: { type: 'string', description: 'Words that were searched', example: 'running shoes', pii: 'none' },
  referrer_type: {
    type: 'string',
    enum: ['internal', 'search', 'social', 'partner', 'direct'],
    description: 'Where the visit came from',
  },
  variant: { type: 'string', enum: ['control', 'treatment'], description: 'Arm of the running experiment' },
  logged_in: { type: 'boolean', description: 'Whether an account is active' },
  order_id: { type: 'string', pattern: '^O-[0-9]{8}$', example: 'O-20260114', description: 'Number of the order' },
};

/** Enums that events define for themselves, each with values of its own choice. */
export const enumPool = {
  billing_period: {
    values: ['monthly', 'quarterly', 'yearly', 'lifetime', 'trial'],
    description: 'Chosen billing period',
  },
  display_mode: { values: ['grid', 'list', 'compact', 'wide', 'overlay'], description: 'How it was displayed' },
  placement: { values: ['header', 'sidebar', 'inline', 'footer', 'popup', 'exit'], description: 'Place on the page' },
  step_name: {
    values: ['address', 'shipping', 'payment', 'review', 'confirmation'],
    description: 'Step of the process',
  },
  file_type: { values: ['pdf', 'csv', 'image', 'archive', 'sheet'], description: 'Kind of file' },
  delivery_speed: { values: ['standard', 'express', 'same_day', 'pickup'], description: 'Chosen delivery speed' },
  sort_order: {
    values: ['relevance', 'price_up', 'price_down', 'newest', 'rating'],
    description: 'Order of the results',
  },
  answer: { values: ['yes', 'no', 'later', 'unsure'], description: 'Answer that was given' },
};

/** Other definitions of events' own. */
export const plainPool = {
  percent_visible: { type: 'integer', minimum: 0, maximum: 100, description: 'Share that was visible' },
  duration_seconds: { type: 'number', minimum: 0, description: 'Time spent on it' },
  item_count: { type: 'integer', minimum: 0, description: 'Number of items' },
  is_first: { type: 'boolean', description: 'First time in this session' },
  template_id: { type: 'string', pattern: '^[a-z]{2}-[0-9]{4}$', example: 'ab-0042', description: 'Template in use' },
  campaign_code: {
    type: 'string',
    pattern: '^[A-Z]{3}[0-9]{2}$',
    example: 'SUM26',
    description: 'Campaign that led here',
  },
  section_slug: {
    type: 'string',
    pattern: '^[a-z][a-z0-9-]*$',
    example: 'top-picks',
    description: 'Section of the page',
  },
  rating: { type: 'number', minimum: 1, maximum: 5, description: 'Rating that was shown' },
};

/** A value that the definition accepts, for code that calls the generated functions. */
export function sampleOf(definition) {
  if (definition.enum) return definition.enum[0];
  if (definition.example !== undefined) return definition.example;
  if (definition.type === 'boolean') return true;
  if (definition.type === 'string') return 'sample';
  return definition.minimum ?? 0;
}

/** The shared definitions that these events use: a plan that defines more would not be clean. */
export function listShared(events) {
  const used = new Set(events.flatMap(({ properties }) => properties.map(({ name }) => name)));
  const named = Object.entries(sharedProperties).filter(([name]) => used.has(name));
  return { ...baseProperties, ...moneyProperties, ...Object.fromEntries(named) };
}
