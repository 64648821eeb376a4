import { at } from '../../plan/model.js';
import { onKey } from '../../source/location.js';
import { isWritten } from '../place.js';
import { defineRule, type Findings, type WrittenDefinition } from '../rule.js';

export const hashSensible = defineRule({
  id: 'hash-sensible',
  summary: 'Only personal text is hashed, once, and not a list of a few values.',
  rationale:
    'What is hashed is personal, or it need not be. A hash of one of ten values is found out by hashing the ten, and a value that is a hash already matches nothing once it is hashed again.',
  category: 'privacy',
  severity: 'warning',
  preset: 'recommended',
  examples: {
    correct: [
      {
        plan: `properties:
  email: { type: string, format: email, pii: direct, hash: sha256 }
  user_id: { type: string, format: sha256, pii: pseudonymous, hash: { algorithm: sha256, by: caller } }
`,
      },
    ],
    incorrect: [
      {
        plan: `properties:
  service: { type: string, pii: none, hash: sha256 }
  gender: { enum: [f, m, x], pii: sensitive, hash: sha256 }
  user_id: { type: string, format: sha256, pii: pseudonymous, hash: sha256 }
  birth_year: { type: integer, pii: direct, hash: sha256 }
`,
        findings: [
          '2:39 Property "service" is hashed, and does not say that it is personal.',
          '3:46 Property "gender" is hashed, and has so few values that each can be guessed.',
          '4:63 Property "user_id" is a hash already, and is hashed again.',
          '5:45 Property "birth_year" is hashed, and is no text but integer.',
        ],
      },
    ],
  },
  definition({ definition, extendsShared }: WrittenDefinition): Findings {
    const { hash, name } = definition;
    if (!hash || (extendsShared && !isWritten(definition, 'hash'))) return undefined;
    const fault = findFault(definition);
    if (!fault) return undefined;
    const [message, help] = fault;
    return [{ message: `Property "${name}" ${message}.`, help, location: onKey(at(definition, 'hash')) }];
  },
});

type Definition = WrittenDefinition['definition'];

function findFault({ pii, hash, types, enum: values, format }: Definition): [string, string] | undefined {
  if (pii === undefined || pii === 'none')
    return [
      'is hashed, and does not say that it is personal',
      'Add "pii: pseudonymous" or "pii: direct", or send it as it is.',
    ];
  if (values || types.includes('boolean'))
    return ['is hashed, and has so few values that each can be guessed', 'Leave it out, or send what is needed of it.'];
  if (!types.some((type) => type === 'string' || type === 'any'))
    return [`is hashed, and is no text but ${types.join(' or ')}`, 'Make it a text, or leave it out.'];
  if (format === 'sha256' && hash?.by === 'code')
    return ['is a hash already, and is hashed again', 'Write "hash: { algorithm: sha256, by: caller }".'];
  return undefined;
}
