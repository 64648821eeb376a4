import { type Handover, withSdk } from './handover.js';

/** A function of the app's own. */
export type CustomSender = (name: string, properties: object, destination?: string) => void;

export const customSender: Handover<CustomSender> = { waiting: [] };

export function sendToCustom(name: string, properties: object = {}, destination?: string): void {
  withSdk(customSender, (send) => send(name, properties, destination));
}
