/** Gathers properties whose names start alike: `user_properties.plan` is `plan` in an object `user_properties`. */
export function nestProperties(properties: object, name: string): object {
  const entries = Object.entries(properties);
  const isInside = ([key]: [string, unknown]) => key.startsWith(`${name}.`);
  const inside = entries.filter(isInside).map(([key, value]) => [key.slice(name.length + 1), value]);
  const outside = entries.filter((entry) => !isInside(entry));
  return { ...Object.fromEntries(outside), [name]: Object.fromEntries(inside) };
}
