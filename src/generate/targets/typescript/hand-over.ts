import type { AppFunction } from './transports/transport.js';

/** An SDK whose instance the app hands over. */
export interface HandedOver {
  /** The function that takes it: `useSegment`. */
  readonly name: string;
  readonly vendor: string;
  /** The type of the SDK, as far as it is used; `imports` of the transport bring it. */
  readonly type: string;
  /** The constant of a run-time module that keeps the instance. */
  readonly keeper: string;
  /** What is good to know, as whole sentences. */
  readonly note?: string;
}

/** The function of a generated module that takes the instance of an SDK. */
export function takeSdk({ name, vendor, type, keeper, note }: HandedOver): AppFunction {
  return {
    name,
    doc: [`Gives the client of ${vendor}. What is sent before waits for it.`, ...(note === undefined ? [] : [note])],
    parameters: `client: ${type}`,
    call: ({ use }) => `${use('handOver')}(${use(keeper)}, client)`,
  };
}
