import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import type { OwnContent } from '../../../domain/deck/deck.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { adcode } from '../../../domain/ids.ts';
import { pageContentOf } from './pageContent.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const textsOf = (content: OwnContent, language: 'zh' | 'en' = 'en') =>
  pageContentOf(sceneOf('one', { content }), { linked, filter, language }).passages.map(
    ({ label, text }) => (label === '' ? text : `${label}: ${text}`),
  );

describe('the page of a scene', () => {
  it('names the strategies that the scene mentions, in its words or its notes', () => {
    const scene = loadRealDeck().scenes.find(({ id }) => id === 'yellow-river');
    if (!scene) throw new Error('there is no such scene');
    const { strategies } = pageContentOf(scene, { linked, filter, language: 'en' });
    expect(strategies).toBe('Strategy: Interconnection of the Yellow River city clusters');
    expect(pageContentOf(sceneOf('one', {}), { linked, filter, language: 'en' }).strategies).toBe(
      '',
    );
  });
});

describe('the page of a scene with content of its own', () => {
  it('has all its lines, in the language of the page or else the other one', () => {
    const lines = [{ zh: '第一行', en: 'First' }, { zh: '只有中文' }];
    for (const kind of ['text', 'list', 'question', 'opening', 'closing'] as const) {
      expect(textsOf({ kind, lines })).toEqual(['First', '只有中文']);
      expect(textsOf({ kind, lines }, 'zh')).toEqual(['第一行', '只有中文']);
    }
  });

  it('has a number with its caption, and the description of a picture', () => {
    expect(
      textsOf({ kind: 'number', number: { en: '20' }, caption: { en: 'statements' } }),
    ).toEqual(['20', 'statements']);
    expect(textsOf({ kind: 'picture', image: '', alt: { en: 'A port' } })).toEqual(['A port']);
  });

  it('has the counts of two regions', () => {
    const ids = [adcode('410000'), adcode('220000')] as const;
    expect(textsOf({ kind: 'regions', ids })).toEqual([
      'Henan: Statements: 3 within',
      'Jilin: Statements: 0 direct · 1 through groupings',
    ]);
  });

  it('of the shipped deck has what its last scene concludes', () => {
    const closing = loadRealDeck().scenes.at(-1);
    if (!closing) throw new Error('the deck is empty');
    const { passages } = pageContentOf(closing, { linked, filter, language: 'en' });
    expect(passages.map(({ text }) => text)).toContain('Which place would you like to know about?');
  });
});
