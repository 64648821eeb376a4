import type { WebBuiltInName } from './built-in-variables.js';

/**
 * What GTM itself knows when it makes an event: GA4 parameter → built-in variable. Nobody pushes these to the data
 * layer. The parameters are those of GA4's enhanced measurement, https://support.google.com/analytics/answer/9216061
 */
export type KnownParameters = ReadonlyMap<string, WebBuiltInName>;

const CLICK: KnownParameters = new Map([
  ['link_url', 'Click URL'],
  ['link_text', 'Click Text'],
  ['link_id', 'Click ID'],
  ['link_classes', 'Click Classes'],
]);

const FORM: KnownParameters = new Map([
  ['form_id', 'Form ID'],
  ['form_destination', 'Form URL'],
]);

const VISIBLE: KnownParameters = new Map([['percent_visible', 'Percent Visible']]);

const SCROLL: KnownParameters = new Map([['percent_scrolled', 'Scroll Depth Threshold']]);

const VIDEO: KnownParameters = new Map([
  ['video_provider', 'Video Provider'],
  ['video_url', 'Video URL'],
  ['video_title', 'Video Title'],
  ['video_duration', 'Video Duration'],
  ['video_current_time', 'Video Current Time'],
  ['video_percent', 'Video Percent'],
  ['video_status', 'Video Status'],
]);

/** By the kind of a plan's trigger. */
export const AUTO_EVENT_PARAMETERS: ReadonlyMap<string, KnownParameters> = new Map([
  ['click', CLICK],
  ['link', CLICK],
  ['form', FORM],
  ['visible', VISIBLE],
  ['scroll', SCROLL],
  ['video', VIDEO],
]);
