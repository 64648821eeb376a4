import { type Handover, withSdk } from './handover.js';

/** How events reach Google Analytics from a server. */
export interface MeasurementProtocol {
  /** From the data stream's settings: https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference */
  readonly apiSecret: string;
  /** Another address than Google's: `https://region1.google-analytics.com/mp/collect` keeps data in the EU. */
  readonly endpoint?: string;
  /** Hears of requests that failed. */
  readonly onError?: (error: unknown) => void;
  /** Hears of each request, on servers that end with their answer. */
  readonly waitUntil?: (request: Promise<void>) => void;
}

interface GoogleVisitor {
  readonly userId?: string | undefined;
  readonly clientId: string;
  readonly sessionId?: string | undefined;
  readonly consent?: Readonly<Record<string, string | undefined>>;
}

export const measurementProtocol: Handover<MeasurementProtocol> = { waiting: [] };

export function sendToGoogle(visitor: GoogleVisitor, measurementId: string, name: string, params: object = {}): void {
  withSdk(measurementProtocol, (settings) => {
    const request = postEvent(settings, visitor, measurementId, { name, params });
    const heard = request.catch((error) => settings.onError?.(error));
    settings.waitUntil?.(heard);
  });
}

/** Without a session and some engagement an event is in no report of sessions. */
async function postEvent(
  { apiSecret, endpoint = 'https://www.google-analytics.com/mp/collect' }: MeasurementProtocol,
  { userId, clientId, sessionId, consent }: GoogleVisitor,
  measurementId: string,
  { name, params }: { readonly name: string; readonly params: object },
): Promise<void> {
  const url = `${endpoint}?measurement_id=${encodeURIComponent(measurementId)}&api_secret=${encodeURIComponent(apiSecret)}`;
  const session = sessionId === undefined ? {} : { session_id: sessionId };
  const body = {
    client_id: clientId,
    ...(userId !== undefined && { user_id: userId }),
    ...(consent && { consent: showConsent(consent) }),
    events: [{ name, params: { engagement_time_msec: 1, ...session, ...params } }],
  };
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`Google Analytics answered ${response.status}.`);
}

/** The protocol takes two of the types, in capitals. */
function showConsent({ ad_user_data, ad_personalization }: Readonly<Record<string, string | undefined>>): object {
  const show = (state: string | undefined) => (state === 'granted' ? 'GRANTED' : 'DENIED');
  return { ad_user_data: show(ad_user_data), ad_personalization: show(ad_personalization) };
}
