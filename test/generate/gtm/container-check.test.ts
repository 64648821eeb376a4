import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readExample } from '../../../src/plan/read-example.js';
import { ADS_FAULTS } from './ads-faults.js';
import { ADS_OPTIONS, ADS_SAMPLE } from './ads-sample.js';
import { checkContainer } from './container-check.js';
import { FAULTS } from './faults.js';
import { generateText } from './generate-container.js';
import { SAMPLE } from './sample.js';

const sound = await generateText(readExample(SAMPLE).plan);
const soundAds = await generateText(readExample(ADS_SAMPLE).plan, ADS_OPTIONS);

describe('The checker of containers', () => {
  test.each(FAULTS)('finds $title', ({ plant, found }) => {
    const file = JSON.parse(sound);
    expect(checkContainer(file)).toEqual([]);
    plant(file.containerVersion, file);
    expect(checkContainer(file).join('\n')).toMatch(found);
  });

  test.each(ADS_FAULTS)('finds $title', ({ plant, found }) => {
    const file = JSON.parse(soundAds);
    expect(checkContainer(file)).toEqual([]);
    plant(file.containerVersion, file);
    expect(checkContainer(file).join('\n')).toMatch(found);
  });

  test('says so when it is given something else', () => {
    expect(checkContainer('<html>')).toEqual(['the file is no object']);
    expect(checkContainer({})).toEqual(['containerVersion: is missing']);
  });
});

/** Containers of other people, on machines that have them: what the checker believes of the format holds there. */
const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/gtm');

describe.skipIf(!existsSync(CORPUS))('The checker of containers, on real exports', () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.json')) : [];

  test.each(files)('reads %s', (name) => {
    const file = JSON.parse(readFileSync(join(CORPUS, name), 'utf8'));
    const problems = checkContainer(file);
    if (problems.length > 0) console.info(`${name}\n  ${problems.join('\n  ')}`);
    // Of format 2, all that we have are sound; those before it had ids of their own for each kind.
    if (file.exportFormatVersion === 2) expect(problems).toEqual([]);
  });
});
