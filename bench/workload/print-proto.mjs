import { baseProperties, listShared, moneyProperties } from './properties.mjs';
import { toPascal } from './words.mjs';

const scalars = { string: 'string', integer: 'int64', number: 'double', boolean: 'bool' };

/** One message per event, in the shape that `buf lint` asks for: nested enums, prefixed values. */
export function printProto(events) {
  const shared = Object.entries(listShared(events));
  const parts = [
    'syntax = "proto3";\n\npackage acme.events.v1;\n',
    ...shared
      .filter(([, definition]) => definition.enum)
      .map(([name, { enum: values }]) => printEnum(name, values, '')),
    printGroup('BaseProperties', 'Properties of every event.', baseProperties, ['session_id', 'page_context']),
    printGroup('MoneyProperties', 'What an event is worth.', moneyProperties, ['value', 'currency']),
    ...events.map(printMessage),
  ];
  return parts.join('\n');
}

export function printBufConfig() {
  return `version: v2
modules:
  - path: .
lint:
  use: [STANDARD]
breaking:
  use: [FILE]
`;
}

function printGroup(name, description, properties, required) {
  const fields = Object.entries(properties).map(([property, definition], index) => {
    return printField({ name: property, definition, required: required.includes(property), number: index + 1 });
  });
  return `// ${description}\nmessage ${name} {\n${fields.join('')}}\n`;
}

function printMessage(event) {
  const own = event.properties.filter(({ shared, definition }) => !shared && definition.enum);
  return [
    `// ${event.description}\n`,
    `// ${event.question}\n`,
    `message ${toPascal(event.name)} {\n`,
    ...own.map(({ name, definition }) => printEnum(name, definition.enum, '  ')),
    '  BaseProperties base = 1;\n',
    ...event.groups.map(() => '  MoneyProperties money = 2;\n'),
    ...event.properties.map(printField),
    '}\n',
  ].join('');
}

/** A shared definition is described once in the plan; its fields here go without a comment to be equal. */
function printField({ name, shared, definition, required, number }) {
  const type = definition.enum ? toPascal(name) : scalars[definition.type];
  const comment = shared ? '' : `  // ${definition.description}.\n`;
  return `${comment}  ${required ? '' : 'optional '}${type} ${name} = ${number};\n`;
}

function printEnum(name, values, indent) {
  const lines = ['unspecified', ...values].map((value, index) => {
    return `${indent}  ${toConstant(name, value)} = ${index};\n`;
  });
  return `${indent}enum ${toPascal(name)} {\n${lines.join('')}${indent}}\n`;
}

function toConstant(name, value) {
  return `${name}_${value}`.toUpperCase();
}
