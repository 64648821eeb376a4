import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const PRELUDE = `
import type { tagmanager_v2 as google } from '@googleapis/tagmanager/build/v2.js';
import type * as ours from '${ROOT}/src/gtm/entities.js';
import type { Condition, Parameter } from '${ROOT}/src/gtm/parameter.js';
import type { Container, ContainerVersion } from '${ROOT}/src/gtm/container-export.js';

/** Google's lists may be changed, and ours not. */
type Mutable<T> = T extends readonly (infer I)[] ? Mutable<I>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
/** Google types every enumeration as text. */
type Texts<T> = T extends string ? string : T extends readonly (infer I)[] ? Texts<I>[] : T extends object ? { [K in keyof T]?: Texts<T[K]> } : T;
/** Google's fields may all be null. A file leaves out what is. */
type Given<T> = T extends (infer I)[] ? Given<I>[] : T extends object ? { [K in keyof T]: Given<Exclude<T[K], null>> } : T;
/** What the API says of an entity, and a file does not: where it stands in the API and in the interface. */
type OfTheApi = 'path' | 'workspaceId' | 'tagManagerUrl';
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** No field of Google's is missing here but those of the API, and none is here that Google has not, but those listed. */
type Fields<Ours, Theirs, OnlyOurs = never, OnlyTheirs = OfTheApi & keyof Theirs> =
  Same<Exclude<keyof Theirs, keyof Ours>, OnlyTheirs> extends true ? Same<Exclude<keyof Ours, keyof Theirs>, OnlyOurs> : false;
/** What we write is what Google's client takes. */
type Writes<Ours, Theirs> = Mutable<Ours> extends Theirs ? true : false;
/** What Google's client gives is what we read. */
type Reads<Ours, Theirs> = Given<Pick<Theirs, keyof Theirs & keyof Ours>> extends Texts<Pick<Ours, keyof Theirs & keyof Ours>> ? true : false;
declare function holds<T extends true>(): T;
`;

/** Ours, Google's, and the differences that are meant. */
const PAIRS: readonly [ours: string, theirs: string, onlyOurs?: string, onlyTheirs?: string][] = [
  ['ours.Tag', 'Tag'],
  ['ours.ConsentSettings', 'TagConsentSetting'],
  ['ours.Trigger', 'Trigger'],
  ['ours.Variable', 'Variable'],
  ['ours.FormatValue', 'VariableFormatValue'],
  ['ours.Folder', 'Folder'],
  ['ours.BuiltInVariable', 'BuiltInVariable'],
  ['ours.Transformation', 'Transformation'],
  ['ours.CustomTemplate', 'CustomTemplate'],
  ['ours.GalleryReference', 'GalleryReference'],
  ['ours.Zone', 'Zone'],
  ['NonNullable<ours.Zone["boundary"]>', 'ZoneBoundary'],
  ['NonNullable<ours.Zone["typeRestriction"]>', 'ZoneTypeRestriction'],
  ['NonNullable<ours.Zone["childContainer"]>[number]', 'ZoneChildContainer'],
  ['ours.GtagConfig', 'GtagConfig'],
  ['Parameter', 'Parameter'],
  ['Condition', 'Condition'],
  // Files of 2015 and 2016 have three fields that the API has dropped.
  ['Container', 'Container', '"timeZoneCountryId" | "timeZoneId" | "enabledBuiltInVariable"', 'never'],
  // One type for tags before and tags after.
  ['ours.SequencedTag', 'SetupTag', '"stopTeardownOnFailure"', 'never'],
  ['ours.SequencedTag', 'TeardownTag', '"stopOnSetupFailure"', 'never'],
  // The API has the priority of a client as a number; a file may have it as a parameter, as tags do.
  ['Omit<ours.Client, "priority">', 'Client', 'never', 'OfTheApi | "priority"'],
];

/** One line for each thing that should hold; line n of the file is claim n. */
function claim([own, other, onlyOurs = 'never', onlyTheirs]: (typeof PAIRS)[number]): string[] {
  const theirs = `google.Schema$${other}`;
  const fields = [own, theirs, onlyOurs, ...(onlyTheirs === undefined ? [] : [onlyTheirs])].join(', ');
  return [`Fields<${fields}>`, `Writes<${own}, ${theirs}>`, `Reads<${own}, ${theirs}>`];
}

describe('The model of the export format, beside the types of @googleapis/tagmanager', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'measureplan-types-'));
    symlinkSync(join(ROOT, 'test/sdks/node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts'] }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has the same fields, and can be assigned both ways', () => {
    const claims = PAIRS.flatMap(claim);
    expect(findFalse(claims)).toEqual([]);
  });

  test('holds the same lists of entities in a version of a container', () => {
    expect(findFalse(['Fields<ContainerVersion, google.Schema$ContainerVersion, never, never>'])).toEqual([]);
  });

  test('is said to differ when it does', () => {
    const planted = [
      'Fields<Omit<ours.Tag, "paused">, google.Schema$Tag>',
      'Fields<ours.Tag & { more: 1 }, google.Schema$Tag>',
      'Writes<Omit<ours.Tag, "paused"> & { paused: string }, google.Schema$Tag>',
      'Reads<Omit<ours.Tag, "paused"> & { paused: string }, google.Schema$Tag>',
    ];
    expect(findFalse(planted)).toEqual(planted);
  });

  function findFalse(claims: readonly string[]): string[] {
    const lines = claims.map((each) => `holds<${each}>();`);
    writeFileSync(
      join(folder, 'claims.ts'),
      `${PRELUDE.replaceAll('\n', ' ').replace(/\/\*\*.*?\*\//g, '')}\n${lines.join('\n')}\n`,
    );
    const said = runCompiler(folder);
    return [
      ...new Set(Array.from(said.matchAll(/claims\.ts\((\d+),/g), ([, line]) => claims[Number(line) - 2] ?? said)),
    ];
  }
});

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: false,
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2023', 'dom'],
  types: [],
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

function runCompiler(folder: string): string {
  try {
    return execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
