/** Works something out once for each object, and keeps it for as long as the object lives. */
export function oncePer<Key extends object, Value extends object>(work: (key: Key) => Value): (key: Key) => Value {
  const worked = new WeakMap<Key, Value>();
  return (key) => {
    const known = worked.get(key);
    if (known) return known;
    const value = work(key);
    worked.set(key, value);
    return value;
  };
}
