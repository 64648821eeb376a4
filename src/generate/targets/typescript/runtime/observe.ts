/** Sees every call: the event's name, and its properties with the context, before anything is decided, hashed or renamed. */
export type EventObserver = (name: string, properties: object) => void;

const observers: EventObserver[] = [];

/** Lets a validator or a test see every call. Returns what ends it. */
export function observeEvents(observer: EventObserver): () => void {
  observers.push(observer);
  return () => void observers.splice(observers.indexOf(observer), 1);
}

export function notifyObservers(name: string, properties: object = {}): void {
  for (const observer of [...observers]) observer(name, properties);
}
