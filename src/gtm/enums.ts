/**
 * The enumerations of the export format. A file writes them in UPPER_SNAKE, where the REST API has camelCase; the
 * importer refuses the whole file for one in the wrong case. Types of tags, variables and clients are no
 * enumerations but lowercase codes (`gaawe`, `v`).
 * Source: the discovery document of the Tag Manager API v2, https://developers.google.com/tag-platform/tag-manager/api/v2
 */

/** What a parameter holds. */
export type ParameterType = 'TEMPLATE' | 'INTEGER' | 'BOOLEAN' | 'LIST' | 'MAP' | 'TRIGGER_REFERENCE' | 'TAG_REFERENCE';

/** What a trigger listens to. */
export type TriggerType =
  | 'PAGEVIEW'
  | 'DOM_READY'
  | 'WINDOW_LOADED'
  | 'CUSTOM_EVENT'
  | 'TRIGGER_GROUP'
  | 'INIT'
  | 'CONSENT_INIT'
  | 'SERVER_PAGEVIEW'
  | 'ALWAYS'
  | 'FIREBASE_APP_EXCEPTION'
  | 'FIREBASE_APP_UPDATE'
  | 'FIREBASE_CAMPAIGN'
  | 'FIREBASE_FIRST_OPEN'
  | 'FIREBASE_IN_APP_PURCHASE'
  | 'FIREBASE_NOTIFICATION_DISMISS'
  | 'FIREBASE_NOTIFICATION_FOREGROUND'
  | 'FIREBASE_NOTIFICATION_OPEN'
  | 'FIREBASE_NOTIFICATION_RECEIVE'
  | 'FIREBASE_OS_UPDATE'
  | 'FIREBASE_SESSION_START'
  | 'FIREBASE_USER_ENGAGEMENT'
  | 'FORM_SUBMISSION'
  | 'CLICK'
  | 'LINK_CLICK'
  | 'JS_ERROR'
  | 'HISTORY_CHANGE'
  | 'TIMER'
  | 'AMP_CLICK'
  | 'AMP_TIMER'
  | 'AMP_SCROLL'
  | 'AMP_VISIBILITY'
  | 'YOU_TUBE_VIDEO'
  | 'SCROLL_DEPTH'
  | 'ELEMENT_VISIBILITY';

/** How a condition compares. */
export type ConditionType =
  | 'EQUALS'
  | 'CONTAINS'
  | 'STARTS_WITH'
  | 'ENDS_WITH'
  | 'MATCH_REGEX'
  | 'GREATER'
  | 'GREATER_OR_EQUALS'
  | 'LESS'
  | 'LESS_OR_EQUALS'
  | 'CSS_SELECTOR'
  | 'URL_MATCHES';

/** How often a tag fires. */
export type TagFiringOption = 'UNLIMITED' | 'ONCE_PER_EVENT' | 'ONCE_PER_LOAD';

/** Whether a tag waits for consent beyond its built-in checks. */
export type ConsentStatus = 'NOT_SET' | 'NOT_NEEDED' | 'NEEDED';

/** What a container runs in. */
export type UsageContext = 'WEB' | 'ANDROID' | 'IOS' | 'ANDROID_SDK_5' | 'IOS_SDK_5' | 'AMP' | 'SERVER';

/** What happens to the case of a variable’s text. */
export type CaseConversion = 'NONE' | 'LOWERCASE' | 'UPPERCASE';
