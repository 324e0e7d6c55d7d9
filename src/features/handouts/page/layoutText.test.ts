import fc from 'fast-check';
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
import { pageContentOf } from './pageContent.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const colours = { ink: 'black', quiet: 'grey' };
/** Wider than the product's own typefaces. */
const measure = (text: string, size: number) =>
  Array.from(text).reduce(
    (sum, character) => sum + size * (/\p{Script=Han}/u.test(character) ? 1 : 0.56),
    0,
  );
const statements = Array.from({ length: linked.corpus.columns.size }, (_, index) => {
  const text = linked.corpus.texts.at(position(index));
  if (typeof text === 'string') throw new Error('a statement without a text');
  return sceneOf(text.id, { spotlight: { kind: 'statement', id: text.id } });
});

describe('layoutText and pageContentOf', () => {
  for (const language of LANGUAGES)
    it(`keep all texts complete, in order and on the page, for every scene and statement (${language})`, () => {
      const { sheetWords } = handoutMessages[language];
      for (const scene of [...loadRealDeck().scenes, ...statements]) {
        const page = pageContentOf(scene, { linked, filter, language });
        const { mapWidth, texts } = layoutText(page, colours, measure);
        let previousBottom = 0;
        for (const { at, maxWidth, lines, size, leading } of texts) {
          expect(at[0]).toBeGreaterThan(mapWidth);
          expect(at[0] + maxWidth).toBeLessThan(PAGE.width);
          expect(at[1]).toBeGreaterThanOrEqual(previousBottom);
          previousBottom = at[1] + lines.length * size * leading;
        }
        expect(previousBottom).toBeLessThan(PAGE.height);
        const quotations = texts.flatMap(({ name, fullText }) =>
          name === sheetWords.quotation ? [fullText] : [],
        );
        expect(quotations).toEqual(page.passages.map(({ ellipsis, text }) => ellipsis + text));
        const withoutSpaces = (text: string) => text.replaceAll(/\s/gu, '');
        for (const { lines, fullText } of texts)
          expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(fullText));
      }
    });

  it('never set a quotation smaller than 20 of 1080 units', () => {
    for (const scene of statements) {
      const { texts } = layoutText(
        pageContentOf(scene, { linked, filter, language: 'en' }),
        colours,
        measure,
      );
      for (const { name, size } of texts)
        if (name === handoutMessages.en.sheetWords.quotation)
          expect(size).toBeGreaterThanOrEqual(20);
    }
  });

  it('show what was said without the attribution clauses', () => {
    for (const scene of statements) {
      const at = positionOfStatement(linked.corpus, statementId(scene.id));
      const text = at === null ? 'failed' : linked.corpus.texts.at(at);
      if (typeof text === 'string') throw new Error('a statement without a text');
      const said = text.parts.filter(({ kind }) => kind !== 'attribution');
      const { passages } = pageContentOf(scene, { linked, filter, language: 'en' });
      expect(passages.map((passage) => passage.text)).toEqual(said.map((part) => part.text));
    }
    expect(linked.corpus.columns.size).toBeGreaterThan(0);
  });

  it('remove control characters that a text file must not contain', () => {
    const scene = sceneOf('odd', {
      title: { en: 'A\u0008 title\u000b' },
      kicker: { en: '\u0000above' },
      notes: { en: 'one\u001f\n\ttwo' },
    });
    expect(pageContentOf(scene, { linked, filter, language: 'en' })).toMatchObject({
      title: 'A title',
      kicker: 'above',
      notes: 'one\n\ttwo',
    });
  });

  it('label reported passages and name the speaker and the paragraph', () => {
    const scene = loadRealDeck().scenes.find(({ id }) => id === 'zhengzhou');
    if (!scene) throw new Error('no such scene');
    const page = pageContentOf(scene, { linked, filter, language: 'en' });
    expect(page.passages.map(({ label }) => label)).toEqual(['', 'Reported']);
    expect(page.passages.map(({ ellipsis }) => ellipsis)).toEqual(['', '… ']);
    expect(page.speaker?.name).toBe('Zhang Gaiping');
    expect(page.citation).toBe('2024 Two Sessions, paragraph 10');
  });
});

describe('the picture of a scene', () => {
  const sizes = fc.integer({ min: 1, max: 6000 });

  it('keeps its proportions, below the title and above other texts, on the page', () => {
    const content = { kind: 'picture', image: '', alt: { en: 'A port' } } as const;
    const read = { image: '', width: 1, height: 1 };
    const pages = [...loadRealDeck().scenes, sceneOf('bare')].map((scene) =>
      pageContentOf({ ...scene, content }, { linked, filter, language: 'en' }, read),
    );
    fc.assert(
      fc.property(fc.constantFrom(...pages), sizes, sizes, (page, width, height) => {
        const sized = { ...page, picture: page.picture && { ...page.picture, width, height } };
        const { mapWidth, texts, picture } = layoutText(sized, colours, measure);
        if (!picture) throw new Error('no picture');
        expect(picture.description).toBe('A port');
        expect(picture.width / picture.height / (width / height)).toBeCloseTo(1, 6);
        const [left, top] = picture.at;
        expect(left).toBeGreaterThan(mapWidth);
        expect(left + picture.width).toBeLessThan(PAGE.width);
        expect(top + picture.height).toBeLessThan(PAGE.height);
        for (const { role, at, lines, size, leading } of texts)
          if (role === 'words') expect(at[1]).toBeGreaterThanOrEqual(top + picture.height);
          else expect(at[1] + lines.length * size * leading).toBeLessThanOrEqual(top);
        expect(texts.map(({ fullText }) => fullText)).not.toContain('A port');
      }),
    );
  });

  it('gets half of the page where it is wide, and less where it is high', () => {
    const layoutOf = (width: number, height: number) =>
      layoutText(
        pageContentOf(
          sceneOf('one'),
          { linked, filter, language: 'en' },
          { image: '', width, height },
        ),
        colours,
        measure,
      );
    expect(layoutOf(1600, 900)).toMatchObject({ mapWidth: 960, picture: { width: 848 } });
    const high = layoutOf(600, 1200);
    expect(high.mapWidth).toBe(1152);
    expect(high.picture?.height).toBeGreaterThan(PAGE.height / 2);
  });
});
