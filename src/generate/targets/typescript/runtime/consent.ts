type Consent = Readonly<Record<string, 'granted' | 'denied' | undefined>>;

/** What the visitor has decided; what is not here is undecided. */
let decided: Consent = {};

const undecided: (() => void)[] = [];

/** Sends at once, or once when all is granted that is needed, or never when some of it is denied. */
export function whenGranted<Args extends readonly unknown[]>(
  needs: readonly string[],
  send: (...args: Args) => void,
  ...args: Args
): void {
  const states = needs.map((type) => decided[type]);
  if (states.includes('denied')) return;
  if (states.includes(undefined)) undecided.push(() => whenGranted(needs, send, ...args));
  else send(...args);
}

/** Sends at once, or never: a server keeps nothing back, and knows of each visitor what the call says, which may be nothing. */
export function ifGrantedBy<Args extends readonly unknown[]>(
  consent: Consent | undefined,
  needs: readonly string[],
  send: (...args: Args) => void,
  ...args: Args
): void {
  if (needs.every((type) => consent?.[type] === 'granted')) send(...args);
}

/** Sends at once, or never. */
export function ifGranted<Args extends readonly unknown[]>(
  needs: readonly string[],
  send: (...args: Args) => void,
  ...args: Args
): void {
  ifGrantedBy(decided, needs, send, ...args);
}

/** What holds until the visitor decides; to deny is then to leave it open. */
export function assumeConsent(state: object): void {
  const granted = Object.entries(state).filter(([, value]) => value === 'granted');
  decideConsent({ ...Object.fromEntries(granted), ...decided });
}

export function decideConsent(state: Consent): void {
  decided = { ...decided, ...state };
  for (const sendAgain of undecided.splice(0)) sendAgain();
}
