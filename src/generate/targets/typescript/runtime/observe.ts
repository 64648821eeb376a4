/** Sees every call: the event's name, and its properties with the context, before anything is decided, hashed or renamed. */
export type EventObserver = (name: string, properties: object) => void;

const observers: EventObserver[] = [];

// In an app that observes nothing, nothing gives this a value: rolldown and webpack see it, and drop the calls.
export let notifyObservers: ((name: string, properties?: object) => void) | undefined;

/** Lets a validator or a test see every call. Returns what ends it. */
export function observeEvents(observer: EventObserver): () => void {
  observers.push(observer);
  notifyObservers = (name, properties = {}) => {
    for (const one of [...observers]) one(name, properties);
  };
  return () => void observers.splice(observers.indexOf(observer), 1);
}
