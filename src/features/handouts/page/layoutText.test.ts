import { describe, expect, it } from 'vitest';
import { loadRealDeck, loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { sceneOf } from '../../../../tests/fixtures/decks.ts';
import { position } from '../../../domain/corpus/columns.ts';
import { positionOfStatement } from '../../../domain/deck/spotlightPosition.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { statementId } from '../../../domain/ids.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { layoutText, PAGE } from './layoutText.ts';
import { pageOf } from './pageInputs.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const colours = { ink: 'black', quiet: 'grey' };
/** Wider than the product's own faces. */
const measure = (text: string, size: number) =>
  Array.from(text).reduce(
    (sum, letter) => sum + size * (/\p{Script=Han}/u.test(letter) ? 1 : 0.56),
    0,
  );
const statements = Array.from({ length: linked.corpus.columns.size }, (_, index) => {
  const text = linked.corpus.texts.at(position(index));
  if (typeof text === 'string') throw new Error('a statement without words');
  return sceneOf(text.id, { spotlight: { kind: 'statement', id: text.id } });
});

describe('the words of a page', () => {
  for (const language of LANGUAGES)
    it(`stay on it, whole and in their order: every scene and every statement, ${language}`, () => {
      const { sheetWords } = handoutMessages[language];
      for (const scene of [...loadRealDeck().scenes, ...statements]) {
        const page = pageOf(scene, { linked, filter, language });
        const { mapWidth, texts } = layoutText(page, colours, measure);
        let floor = 0;
        for (const { at, maxWidth: across, lines, size, leading } of texts) {
          expect(at[0]).toBeGreaterThan(mapWidth);
          expect(at[0] + across).toBeLessThan(PAGE.width);
          expect(at[1]).toBeGreaterThanOrEqual(floor);
          floor = at[1] + lines.length * size * leading;
        }
        expect(floor).toBeLessThan(PAGE.height);
        const said = texts.flatMap(({ name, fullText: whole }) =>
          name === sheetWords.quotation ? [whole] : [],
        );
        expect(said).toEqual(page.words.map(({ ellipsis, text }) => ellipsis + text));
        const bare = (text: string) => text.replaceAll(/\s/gu, '');
        for (const { lines, fullText: whole } of texts)
          expect(bare(lines.join(''))).toBe(bare(whole));
      }
    });

  it('are never smaller than can be read: at least 20 units of 1080', () => {
    for (const scene of statements) {
      const { texts } = layoutText(
        pageOf(scene, { linked, filter, language: 'en' }),
        colours,
        measure,
      );
      for (const { name, size } of texts)
        if (name === handoutMessages.en.sheetWords.quotation)
          expect(size).toBeGreaterThanOrEqual(20);
    }
  });

  it('are what somebody said, never who is said to have said it', () => {
    for (const scene of statements) {
      const at = positionOfStatement(linked.corpus, statementId(scene.id));
      const text = at === null ? 'failed' : linked.corpus.texts.at(at);
      if (typeof text === 'string') throw new Error('a statement without words');
      const said = text.parts.filter(({ kind }) => kind !== 'attribution');
      const { words } = pageOf(scene, { linked, filter, language: 'en' });
      expect(words.map((one) => one.text)).toEqual(said.map((part) => part.text));
    }
    expect(linked.corpus.columns.size).toBeGreaterThan(0);
  });

  it('hold no character that a file of text must not', () => {
    const scene = sceneOf('odd', {
      title: { en: 'A\u0008 title\u000b' },
      kicker: { en: '\u0000above' },
      notes: { en: 'one\u001f\n\ttwo' },
    });
    expect(pageOf(scene, { linked, filter, language: 'en' })).toMatchObject({
      title: 'A title',
      kicker: 'above',
      notes: 'one\n\ttwo',
    });
  });

  it('say what is reported, who spoke and where it stands', () => {
    const scene = loadRealDeck().scenes.find(({ id }) => id === 'zhengzhou');
    if (!scene) throw new Error('no such scene');
    const page = pageOf(scene, { linked, filter, language: 'en' });
    expect(page.words.map(({ label }) => label)).toEqual(['', 'Reported']);
    expect(page.words.map(({ ellipsis }) => ellipsis)).toEqual(['', '… ']);
    expect(page.speaker?.name).toBe('Zhang Gaiping');
    expect(page.citation).toBe('2024 Two Sessions, paragraph 10');
  });
});
