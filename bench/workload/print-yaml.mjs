const flowMark = Symbol('flow');

/** Marks a map to be written on one line, as people write small ones. */
export function flow(map) {
  return { ...map, [flowMark]: true };
}

/** Just as much YAML as the workloads need: maps, flow maps, lists of scalars in flow, lists of maps. */
export function printYaml(value) {
  return `${printBlock(value, '').trimStart()}\n`;
}

function printBlock(value, indent) {
  if (Array.isArray(value) && value.some(isMap)) return printItems(value, indent);
  if (isMap(value) && !value[flowMark]) return printEntries(value, indent);
  return ` ${printFlow(value, false)}`;
}

function printEntries(map, indent) {
  const lines = definedEntries(map).map(([key, value]) => {
    return `\n${indent}${printScalar(key, false)}:${printBlock(value, `${indent}  `)}`;
  });
  return lines.join('');
}

function printItems(items, indent) {
  return items.map((item) => `\n${indent}- ${printBlock(item, `${indent}  `).trimStart()}`).join('');
}

function printFlow(value, inside) {
  if (Array.isArray(value)) return `[${value.map((item) => printFlow(item, true)).join(', ')}]`;
  if (!isMap(value)) return printScalar(value, inside);
  const entries = definedEntries(value).map(([key, item]) => `${printScalar(key, true)}: ${printFlow(item, true)}`);
  return `{ ${entries.join(', ')} }`;
}

function printScalar(value, inside) {
  if (typeof value !== 'string') return String(value);
  const plain = inside ? /^[A-Za-z0-9][\w ./%-]*$/ : /^[A-Za-z0-9/][\w .,'/%?-]*$/;
  return plain.test(value) && !isOtherType(value) ? value : JSON.stringify(value);
}

/** Whether the text would be read as a number, a boolean or null if it stood without quotes. */
function isOtherType(text) {
  return !Number.isNaN(Number(text)) || /^(?:true|false|null|yes|no|on|off)$/i.test(text);
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function definedEntries(map) {
  return Object.entries(map).filter(([, value]) => value !== undefined);
}
