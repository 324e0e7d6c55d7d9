import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decksWithReport, deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { statementsOf } from '../../../tests/fixtures/statements.ts';
import {
  adcode,
  groupingId,
  sectionId,
  speakerId,
  statementId,
  strategyId,
  strategyTypeId,
} from '../ids.ts';
import { EMPTY_BUILD } from './builds.ts';
import type { Build, Scene, SceneView } from './deck.ts';
import { missingReferences, playableDeck } from './validateDeck.ts';

const linked = loadRealLinked();
const { atlas } = linked;
const { view } = sceneOf('any');
const missing = (given: Partial<Scene>) => missingReferences(sceneOf('any', given), linked, atlas);
const inView = (given: Partial<SceneView>) => missing({ view: { ...view, ...given } });

describe('missingReferences', () => {
  it('finds nothing in the deck that comes with the report', () => {
    const deck = loadRealDeck();
    expect(playableDeck(deck, linked, atlas)).toEqual({
      deck,
      skippedScenes: [],
      skippedBuilds: [],
    });
  });

  it.each([
    ['region', { selection: { kind: 'region', id: adcode('999999') } }, '999999'],
    ['strategy', { selection: { kind: 'strategy', id: strategyId('none') } }, 'none'],
    ['speaker', { selection: { kind: 'speaker', id: speakerId('none') } }, 'none'],
    ['region', { overlays: [groupingId('none')] }, 'none'],
    ['region', { filters: { ...view.filters, groupings: [groupingId('none')] } }, 'none'],
    ['type', { filters: { ...view.filters, types: [strategyTypeId('none')] } }, 'none'],
    ['section', { filters: { ...view.filters, sections: [sectionId('none')] } }, 'none'],
  ] as const)('finds a %s that the report does not have: %o', (kind, given, id) => {
    expect(inView(given)).toEqual([{ kind, id, why: 'missing' }]);
  });

  it('finds what the spotlight refers to and the report does not have', () => {
    expect(missing({ spotlight: { kind: 'strategy', id: strategyId('none') } })).toEqual([
      { kind: 'strategy', id: 'none', why: 'missing' },
    ]);
    expect(missing({ spotlight: { kind: 'statement', id: statementId('none') } })).toEqual([
      { kind: 'statement', id: 'none', why: 'missing' },
    ]);
    const [first] = statementsOf(linked);
    if (!first) throw new Error('the report is empty');
    const parts = [first.parts.length];
    expect(missing({ spotlight: { kind: 'statement', id: first.id, parts } })).toEqual([
      { kind: 'part', id: first.id, why: 'missing' },
    ]);
  });

  it('reports a county as not loaded while the view shows counties that are still loading', () => {
    const selection = { kind: 'region', id: adcode('110101') } as const;
    expect(inView({ selection, counties: true })).toEqual([
      { kind: 'region', id: '110101', why: 'not-loaded' },
    ]);
    expect(inView({ selection })).toEqual([{ kind: 'region', id: '110101', why: 'missing' }]);
  });
});

describe('playableDeck', () => {
  it('skips scenes with missing references, and keeps those whose references are not loaded yet', () => {
    const unknown = { kind: 'strategy', id: strategyId('none') } as const;
    const later = { kind: 'region', id: adcode('110101') } as const;
    const deck = deckOf([
      sceneOf('one'),
      sceneOf('two', { view: { ...view, selection: unknown } }),
      sceneOf('three', { view: { ...view, counties: true, selection: later } }),
    ]);
    const { deck: played, skippedScenes } = playableDeck(deck, linked, atlas);
    expect(played.scenes.map(({ id }) => id)).toEqual(['one', 'three']);
    expect(skippedScenes).toEqual([
      {
        number: 2,
        scene: deck.scenes[1],
        missing: [{ kind: 'strategy', id: 'none', why: 'missing' }],
      },
    ]);
  });

  it('plays a scene without the builds that refer to what is gone, and lists them', () => {
    const [statement] = statementsOf(linked);
    const text = statement?.parts.find(({ kind }) => kind !== 'attribution')?.text;
    if (!statement || text === undefined) throw new Error('the report is empty');
    const kept = { ...EMPTY_BUILD, words: { kind: 'marked', text } } as const;
    const builds: readonly Build[] = [
      kept,
      { ...EMPTY_BUILD, words: { kind: 'only', text: 'words that nobody said' } },
      { ...EMPTY_BUILD, overlays: [groupingId('none')], region: adcode('999999') },
    ];
    const spotlight = { kind: 'statement', id: statement.id } as const;
    const deck = deckOf([sceneOf('one'), sceneOf('two', { spotlight, builds })]);
    const { deck: played, skippedScenes, skippedBuilds } = playableDeck(deck, linked, atlas);
    expect(skippedScenes).toEqual([]);
    expect(played.scenes[1]).toEqual({ ...deck.scenes[1], builds: [kept] });
    expect(skippedBuilds).toEqual([
      {
        number: 2,
        scene: deck.scenes[1],
        build: 2,
        missing: [{ kind: 'words', id: 'words that nobody said', why: 'missing' }],
      },
      {
        number: 2,
        scene: deck.scenes[1],
        build: 3,
        missing: [
          { kind: 'region', id: 'none', why: 'missing' },
          { kind: 'region', id: '999999', why: 'missing' },
        ],
      },
    ]);
  });

  it('skips a scene that compares a region which is gone', () => {
    const ids = [adcode('510000'), adcode('999999')] as const;
    const deck = deckOf([sceneOf('one', { content: { kind: 'regions', ids } })]);
    expect(playableDeck(deck, linked, atlas).skippedScenes).toMatchObject([
      { number: 1, missing: [{ kind: 'region', id: '999999' }] },
    ]);
  });

  it('returns the same deck where nothing is missing', () => {
    fc.assert(
      fc.property(decksWithReport, ({ linked: report, deck }) => {
        expect(playableDeck(deck, report, report.atlas).deck).toBe(deck);
      }),
    );
  });
});
