/**
 * The built-in variables of web containers: type → the name that templates call. A call works only where the file
 * also enables the variable. Names as in the product, https://support.google.com/tagmanager/answer/7182738
 */
export const WEB_BUILT_INS = {
  PAGE_URL: 'Page URL',
  PAGE_HOSTNAME: 'Page Hostname',
  PAGE_PATH: 'Page Path',
  REFERRER: 'Referrer',
  EVENT: 'Event',
  CLICK_ELEMENT: 'Click Element',
  CLICK_CLASSES: 'Click Classes',
  CLICK_ID: 'Click ID',
  CLICK_TARGET: 'Click Target',
  CLICK_URL: 'Click URL',
  CLICK_TEXT: 'Click Text',
  FORM_ELEMENT: 'Form Element',
  FORM_CLASSES: 'Form Classes',
  FORM_ID: 'Form ID',
  FORM_TARGET: 'Form Target',
  FORM_URL: 'Form URL',
  FORM_TEXT: 'Form Text',
  ERROR_MESSAGE: 'Error Message',
  ERROR_URL: 'Error URL',
  ERROR_LINE: 'Error Line',
  NEW_HISTORY_FRAGMENT: 'New History Fragment',
  OLD_HISTORY_FRAGMENT: 'Old History Fragment',
  NEW_HISTORY_STATE: 'New History State',
  OLD_HISTORY_STATE: 'Old History State',
  HISTORY_SOURCE: 'History Source',
  CONTAINER_VERSION: 'Container Version',
  DEBUG_MODE: 'Debug Mode',
  RANDOM_NUMBER: 'Random Number',
  CONTAINER_ID: 'Container ID',
  HTML_ID: 'HTML ID',
  ENVIRONMENT_NAME: 'Environment Name',
  VIDEO_PROVIDER: 'Video Provider',
  VIDEO_URL: 'Video URL',
  VIDEO_TITLE: 'Video Title',
  VIDEO_DURATION: 'Video Duration',
  VIDEO_PERCENT: 'Video Percent',
  VIDEO_VISIBLE: 'Video Visible',
  VIDEO_STATUS: 'Video Status',
  VIDEO_CURRENT_TIME: 'Video Current Time',
  SCROLL_DEPTH_THRESHOLD: 'Scroll Depth Threshold',
  SCROLL_DEPTH_UNITS: 'Scroll Depth Units',
  SCROLL_DEPTH_DIRECTION: 'Scroll Direction',
  ELEMENT_VISIBILITY_RATIO: 'Percent Visible',
  ELEMENT_VISIBILITY_TIME: 'On-Screen Duration',
} as const;

export type WebBuiltInType = keyof typeof WEB_BUILT_INS;
export type WebBuiltInName = (typeof WEB_BUILT_INS)[WebBuiltInType];

/** What GTM enables in every new web container; an import that overwrites would turn them off otherwise. */
export const DEFAULT_BUILT_INS: readonly WebBuiltInType[] = [
  'PAGE_URL',
  'PAGE_HOSTNAME',
  'PAGE_PATH',
  'REFERRER',
  'EVENT',
];
