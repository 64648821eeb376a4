/** The instance of an SDK that the app hands over. What is sent before waits, in order. */
export interface Handover<Sdk> {
  sdk?: Sdk;
  readonly waiting: ((sdk: Sdk) => void)[];
}

export function withSdk<Sdk>(handover: Handover<Sdk>, send: (sdk: Sdk) => void): void {
  if (handover.sdk) send(handover.sdk);
  else handover.waiting.push(send);
}

export function handOver<Sdk>(handover: Handover<Sdk>, sdk: Sdk): void {
  handover.sdk = sdk;
  for (const send of handover.waiting.splice(0)) send(sdk);
}
