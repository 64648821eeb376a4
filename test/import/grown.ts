import { flag, LiveContainer, needs, settings, table, template, when } from './live-container.js';

/** A container as it has grown over the years, with one of everything that an import tells apart. */
export function makeGrown(): string {
  const live = new LiveContainer();
  live
    .builtIns({ EVENT: 'Event', PAGE_PATH: 'Page Path', PAGE_URL: 'Page URL', CLICK_ELEMENT: 'Click Element' })
    .builtIns({
      CLICK_CLASSES: 'Click Classes',
      CLICK_URL: 'Click URL',
      FORM_ID: 'Form ID',
      VIDEO_TITLE: 'Video Title',
    })
    .builtIns({ CLICK_TEXT: 'Click Text' })
    .constant('GA4 ID', 'G-ABCDE12345')
    .constant('Pixel', '1234567890')
    .dataLayer('DLV - plan', 'plan')
    .dataLayer('DLV - plan, lower', 'plan.name', { formatValue: { caseConversionType: 'LOWERCASE' } })
    .dataLayer('DLV - total', 'order.total', {}, flag('setDefaultValue', true), template('defaultValue', '0'))
    .dataLayer('DLV - order', 'order.id')
    .dataLayer('DLV - mail', 'user.email')
    .variable('Cookie', 'k', [template('name', '_ga')])
    .variable('JS', 'jsm', [template('javascript', 'function () { return 1; }')])
    .variable('Nothing', 'uv', [])
    .variable('Names', 'smm', [
      template('input', '{{Event}}'),
      table('map', ['key', 'value'], { menu_in: 'menu_opened', menu_out: 'menu_closed' }),
    ])
    .variable('User', 'awec', [template('mode', 'MANUAL'), template('email', '{{DLV - mail}}')])
    .variable('Shared', 'gtes', [settings({ site_area: 'shop', visitor: '{{Cookie}}' })]);

  const config = table('configSettingsTable', ['parameter', 'parameterValue'], {
    send_page_view: 'true',
    server_container_url: 'https://sgtm.shop.example',
    user_id: '{{JS}}',
  });
  live.tag('Google tag', 'googtag', ['2147479573'], [template('tagId', '{{GA4 ID}}'), config], {
    consentSettings: { consentStatus: 'NOT_SET' },
  });
  live.tag('GA4 - old configuration', 'gaawc', ['2147479553'], [template('measurementId', 'G-OLD0000000')], {
    paused: true,
  });

  const signUp = live.pushed('sign_up');
  const analytics = { consentSettings: needs('analytics_storage') };
  live.event(
    'sign_up',
    [signUp],
    { plan: '{{DLV - plan}}', plan_name: '{{DLV - plan, lower}}', method: 'form' },
    {
      ...analytics,
      notes: 'Somebody has an account.\nAsk Ada.',
    },
  );
  live.tag(
    'Ads - sign-up',
    'awct',
    [signUp],
    [
      template('conversionId', '123456789'),
      template('conversionLabel', 'AbC-D_efG12'),
      template('conversionValue', '{{DLV - total}}'),
      template('cssProvidedEnhancedConversionValue', '{{User}}'),
      flag('enableEnhancedConversion', true),
      flag('enableNewCustomerReporting', true),
    ],
    { consentSettings: needs('ad_storage', 'ad_user_data') },
  );

  const order = live.pushed('order_paid');
  const purchase = [
    flag('sendEcommerceData', true),
    template('getEcommerceDataFrom', 'dataLayer'),
    settings({ order_id: '{{DLV - order}}', order_copy: '{{DLV - order}}', nothing: '{{Nothing}}' }),
    table('userProperties', ['name', 'value'], { plan: '{{DLV - plan}}' }),
    template('eventName', 'purchase'),
    { type: 'TAG_REFERENCE', key: 'measurementId', value: 'Google tag' },
  ];
  live.tag('GA4 - purchase', 'gaawe', [order], purchase, { ...analytics, tagFiringOption: 'ONCE_PER_LOAD' });
  live.tag(
    'Floodlight - order',
    'fls',
    [order],
    [
      template('advertiserId', '7654321'),
      template('groupTag', 'shop'),
      template('activityTag', 'order'),
      template('revenue', '{{DLV - total}}'),
      template('orderId', '{{DLV - order}}'),
      template('countingMethod', 'ITEMS_SOLD'),
    ],
    { tagFiringOption: 'ONCE_PER_LOAD' },
  );

  live.tag(
    'GA4 - menu',
    'gaawe',
    [
      live.trigger('CUSTOM_EVENT', { customEventFilter: [when('MATCH_REGEX', '_event', '^menu_(in|out)$')] }),
      live.pushed('menu_in'),
      live.pushed('menu_out'),
    ],
    [
      settings({ plan: '{{DLV - plan}}' }),
      template('eventSettingsVariable', '{{Shared}}'),
      template('eventName', '{{Names}}'),
      template('measurementIdOverride', '{{GA4 ID}}'),
    ],
    analytics,
  );

  const help = when('STARTS_WITH', 'Page Path', '/help');
  live
    .event(
      'help_opened',
      [live.trigger('LINK_CLICK', { filter: [when('CSS_SELECTOR', 'Click Element', 'a.help, a.help *'), help] })],
      { link_url: '{{Click URL}}', link_text: '{{Click Text}}' },
      analytics,
    )
    .event(
      'chat_opened',
      [live.trigger('CLICK', { filter: [when('CONTAINS', 'Click Classes', 'chat "now"')] })],
      {},
      analytics,
    )
    .event(
      'contact_sent',
      [live.trigger('FORM_SUBMISSION', { filter: [when('EQUALS', 'Form ID', 'contact')] })],
      {},
      analytics,
    )
    .event('bought_by_text', [live.trigger('CLICK', { filter: [when('EQUALS', 'Click Text', 'Buy')] })], {}, analytics)
    .event(
      'pricing_seen',
      [
        live.trigger('ELEMENT_VISIBILITY', {
          parameter: [
            template('selectorType', 'ID'),
            template('elementId', 'prices'),
            template('firingFrequency', 'ONCE'),
            template('onScreenRatio', '60'),
          ],
        }),
      ],
      {},
      analytics,
    )
    .event(
      'read',
      [
        live.trigger('SCROLL_DEPTH', {
          parameter: [template('verticalThresholdsPercent', '50,90'), flag('verticalThresholdOn', true)],
        }),
      ],
      {},
      analytics,
    )
    .event(
      'film',
      [
        live.trigger('YOU_TUBE_VIDEO', {
          parameter: [
            flag('captureStart', true),
            flag('captureProgress', true),
            template('progressThresholdsPercent', '25,75'),
            template('radioButtonGroup1', 'PERCENTAGE'),
          ],
        }),
      ],
      { video_title: '{{Video Title}}' },
      analytics,
    )
    .event(
      'stayed',
      [
        live.trigger('TIMER', {
          eventName: { type: 'TEMPLATE', value: 'gtm.timer' },
          interval: { type: 'TEMPLATE', value: '30000' },
          limit: { type: 'TEMPLATE', value: '1' },
          autoEventFilter: [when('MATCH_REGEX', 'Page URL', '.*')],
        }),
      ],
      {},
      analytics,
    )
    .event(
      'step',
      [live.trigger('HISTORY_CHANGE', { filter: [when('MATCH_REGEX', 'Page Path', '^/step/.*\\.html$')] })],
      {},
      analytics,
    )
    .event('landing', [live.trigger('PAGEVIEW', { filter: [when('CONTAINS', 'Page URL', 'utm_')] })], {}, analytics)
    .event('loaded', [live.trigger('WINDOW_LOADED')], {}, analytics)
    .event(
      'lead',
      [live.pushed('form_a'), live.pushed('form_b', when('EQUALS', 'JS', '1'))],
      { page_hash: '{{JS}}', both: '{{DLV - plan}} of {{Cookie}}' },
      analytics,
    )
    .event('orphan', [], {}, analytics)
    .event('legacy', [live.pushed('legacy')], {}, { ...analytics, paused: true })
    .event(
      'except',
      [live.pushed('except')],
      {},
      { ...analytics, blockingTriggerId: [live.trigger('PAGEVIEW', { filter: [help] })] },
    );

  const list = [signUp, order].map((value) => ({ type: 'TRIGGER_REFERENCE', value }));
  live.event(
    'both',
    [live.trigger('TRIGGER_GROUP', { parameter: [{ type: 'LIST', key: 'triggerIds', list }] })],
    {},
    analytics,
  );

  live
    .tag(
      'Meta - library',
      'html',
      ['2147479553'],
      [template('html', "<script>fbq('init', '{{Pixel}}'); fbq('track', 'PageView');</script>")],
    )
    .tag(
      'Meta - lead',
      'html',
      [signUp],
      [template('html', "<script>fbq('track', 'Lead', {value: {{DLV - total}}});</script>")],
    )
    .tag('LinkedIn - library', 'bzi', ['2147479553'], [template('id', '7654')])
    .tag(
      'LinkedIn - sign-up',
      'html',
      [signUp],
      [template('html', "<script>window.lintrk('track', { conversion_id: 4711 });</script>")],
    )
    .tag(
      'TikTok - order',
      'html',
      [order],
      [template('html', '<script>ttq.load("C4ABC"); ttq.track("CompletePayment")</script>')],
    )
    .tag(
      'Meta - template',
      'cvt_2_901',
      [order],
      [
        template('pixelId', '{{Pixel}}'),
        template('eventName', 'standard'),
        template('standardEventName', 'Purchase'),
        table('objectPropertyList', ['name', 'value'], { value: '{{DLV - total}}', currency: 'EUR' }),
        table('advancedMatchingList', ['name', 'value'], { em: '{{DLV - mail}}' }),
      ],
    )
    .tag('LinkedIn - template', 'cvt_2_902', [order], [template('partnerId', '7654'), template('conversionId', '4712')])
    .tag('Chat "widget" {{x', 'html', ['2147479553'], [template('html', '<script>chat()</script>')])
    .tag('UA - page', 'ua', ['2147479553'], [])
    .tag('Hotjar', 'hjtc', ['2147479553'], [template('hotjar_site_id', '1')])
    .tag('Linker', 'gclidw', ['2147479553'], [])
    .more({
      customTemplate: [{ accountId: '1', containerId: '2', templateId: '900', name: 'Banner', templateData: 'x' }],
    });
  return live.print();
}
