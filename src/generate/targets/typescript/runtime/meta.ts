import { type Handover, withSdk } from './handover.js';

type MetaPixel = (...command: never[]) => unknown;

export const metaPixel: Handover<MetaPixel> = { waiting: [] };

/** `command` is one of fbq's; `trackSingle` and `trackSingleCustom` take the id of a pixel before the name. */
export function sendToMeta(command: string, ...rest: readonly unknown[]): void {
  withSdk(metaPixel, (fbq) => (fbq as (...command: unknown[]) => unknown)(command, ...rest));
}
