import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, decksWithReport, sceneOf } from '../../tests/fixtures/decks.ts';
import { loadRealDeck } from '../../tests/fixtures/realData.ts';
import { toDeckFile } from '../domain/deck/deckFile.ts';
import { MAX_SECONDS, setSceneText } from '../domain/deck/editDeck.ts';
import type { DeckProblem } from '../domain/deck/deckProblem.ts';
import { readDeckFile, readSavedDeck } from './readDeckFile.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The problem of a saved file after a change. */
function problemOf(change: (file: Record<string, unknown>) => unknown): DeckProblem | null {
  const deck = deckOf([sceneOf('one'), sceneOf('two')]);
  const file = JSON.parse(JSON.stringify(toDeckFile(deck))) as Record<string, unknown>;
  const reading = readDeckFile(encode(JSON.stringify(change(file))), 'test');
  return reading.ok ? null : reading.problem;
}

/** The problem of a saved file whose second scene has other fields. */
const problemOfScene = (wrong: Record<string, unknown>) =>
  problemOf((file) => {
    const [first, second] = file['scenes'] as [object, object];
    return { ...file, scenes: [first, { ...second, ...wrong }] };
  });

describe('readDeckFile', () => {
  it('reads what toDeckFile wrote', () => {
    fc.assert(
      fc.property(decksWithReport, ({ deck }) => {
        const text = JSON.stringify(toDeckFile(deck));
        expect(readDeckFile(encode(text), deck.report)).toEqual({ ok: true, deck });
      }),
      { numRuns: 30 },
    );
  });

  it('removes control characters, which exported files cannot contain', () => {
    const odd = { en: 'a\u0008b\n\tc' };
    const deck = deckOf([sceneOf('one', { title: odd, kicker: odd, notes: odd })], { title: odd });
    const clean = { en: 'ab\n\tc' };
    expect(readDeckFile(encode(JSON.stringify(toDeckFile(deck))), 'test')).toEqual({
      ok: true,
      deck: deckOf([sceneOf('one', { title: clean, kicker: clean, notes: clean })], {
        title: clean,
      }),
    });
  });

  it('reads the longest time that can be set', () => {
    const deck = setSceneText(deckOf([sceneOf('one')]), 'one', { seconds: 1e20 });
    expect(deck.scenes[0]?.seconds).toBe(MAX_SECONDS);
    expect(readDeckFile(encode(JSON.stringify(toDeckFile(deck))), 'test')).toEqual({
      ok: true,
      deck,
    });
  });

  it('reads the deck that ships with the report', () => {
    const deck = loadRealDeck();
    expect(readDeckFile(encode(JSON.stringify(toDeckFile(deck))), deck.report)).toEqual({
      ok: true,
      deck,
    });
  });
});

describe('readSavedDeck', () => {
  it('accepts a deck without scenes', () => {
    const deck = deckOf([]);
    expect(readSavedDeck(toDeckFile(deck), 'test')).toEqual({ ok: true, deck });
  });

  it('otherwise checks a deck as strictly as a file', () => {
    const deck = deckOf([sceneOf('one', { seconds: 1e20 })]);
    expect(readSavedDeck(toDeckFile(deck), 'test')).toEqual({
      ok: false,
      problem: { kind: 'field', scene: 1, field: 'seconds' },
    });
    expect(readSavedDeck({ ...toDeckFile(deck), version: 3 }, 'test')).toEqual({
      ok: false,
      problem: { kind: 'newer', version: 3 },
    });
    expect(readSavedDeck('a deck', 'test')).toEqual({ ok: false, problem: { kind: 'not-a-deck' } });
  });
});

describe('readDeckFile: problems', () => {
  it('reads a file with a byte order mark, and names the line of a file in another encoding', () => {
    const deck = deckOf([sceneOf('one', { title: { zh: '海洋强国' } })]);
    const text = JSON.stringify(toDeckFile(deck), null, 2);
    expect(readDeckFile(encode(`\ufeff${text}`), 'test')).toEqual({ ok: true, deck });
    const [before = '', after = ''] = text.split('海洋强国');
    const gbk = [0xba, 0xa3, 0xd1, 0xf3, 0xc7, 0xbf, 0xb9, 0xfa];
    expect(
      readDeckFile(Uint8Array.of(...encode(before), ...gbk, ...encode(after)), 'test'),
    ).toEqual({ ok: false, problem: { kind: 'not-utf8', line: before.split('\n').length } });
    expect(readDeckFile(Uint8Array.of(0xff), 'test')).toEqual({
      ok: false,
      problem: { kind: 'not-utf8', line: 1 },
    });
  });

  it('rejects other files, later versions and decks of another report', () => {
    expect(readDeckFile(encode('{"fangyu": "deck", '), 'test')).toEqual({
      ok: false,
      problem: { kind: 'not-json' },
    });
    expect(problemOf(() => [])).toEqual({ kind: 'not-a-deck' });
    expect(problemOf((file) => ({ ...file, fangyu: 'report' }))).toEqual({ kind: 'not-a-deck' });
    expect(problemOf((file) => ({ ...file, version: 3 }))).toEqual({ kind: 'newer', version: 3 });
    expect(problemOf((file) => ({ ...file, report: 'two-sessions-2030' }))).toEqual({
      kind: 'other-report',
      report: 'two-sessions-2030',
    });
  });

  it('rejects a deck without scenes or with too many', () => {
    expect(problemOf((file) => ({ ...file, scenes: [] }))).toEqual({ kind: 'no-scenes' });
    const many = Array.from({ length: 5000 }, (_, at) => sceneOf(`scene-${String(at)}`));
    expect(problemOf((file) => ({ ...file, scenes: many }))).toEqual({
      kind: 'too-many',
      count: 5000,
      max: 500,
    });
  });

  it('names the invalid field and its scene', () => {
    expect(problemOf((file) => ({ ...file, seconds: -1 }))).toEqual({
      kind: 'field',
      scene: null,
      field: 'seconds',
    });
    const wrong = {
      id: '',
      title: { en: 7 },
      kicker: 'Part 1',
      notes: [],
      view: { selection: { kind: 'region', id: 'Henan?' } },
      camera: { kind: 'bounds', bounds: [1, 2, 3] },
      spotlight: { kind: 'statement', id: 's', parts: [-1] },
      theme: 'system',
      language: 'fr',
      seconds: 1.5,
    } as const;
    for (const [field, value] of Object.entries(wrong))
      expect(problemOfScene({ [field]: value })).toEqual({ kind: 'field', scene: 2, field });
    expect(problemOfScene({ id: 'one' })).toEqual({ kind: 'same-id', scene: 2, first: 1 });
  });
});

describe('builds and own content in a deck file', () => {
  it('are added, empty, to a file of the version before, which says so', () => {
    const deck = deckOf([sceneOf('one')]);
    const { scenes, ...file } = toDeckFile(deck);
    const older = scenes.map(({ builds: _, content: __, ...scene }) => scene);
    const text = JSON.stringify({ ...file, version: 1, scenes: older });
    expect(readDeckFile(encode(text), 'test')).toEqual({ ok: true, deck, isOlder: true });
  });

  it('are named where they are wrong', () => {
    const wrong = (fields: Record<string, unknown>) => problemOfScene(fields);
    const field = (name: string) => ({ kind: 'field', scene: 2, field: name });
    expect(wrong({ builds: [{ words: { kind: 'only' } }] })).toEqual(field('builds'));
    expect(wrong({ builds: [{ overlays: ['Not a slug'] }] })).toEqual(field('builds'));
    expect(wrong({ content: { kind: 'html', html: '<b>x</b>' } })).toEqual(field('content'));
    const page = `data:text/html;base64,${btoa('<script>')}`;
    expect(wrong({ content: { kind: 'picture', image: page, alt: {} } })).toEqual(field('content'));
    const both = {
      content: { kind: 'list', lines: [] },
      spotlight: { kind: 'strategy', id: 'one-belt' },
    };
    expect(wrong(both)).toEqual(field('content'));
  });

  it('refuses a camera without an area', () => {
    const withBounds = (bounds: readonly number[]) =>
      problemOfScene({ camera: { kind: 'bounds', bounds } });
    for (const bounds of [
      [10, 20, 10, 30],
      [10, 20, 30, 20],
      [30, 20, 10, 40],
    ])
      expect(withBounds(bounds)).toEqual({ kind: 'no-area', scene: 2 });
    expect(withBounds([10, 20, 30, 40])).toBeNull();
  });
});
