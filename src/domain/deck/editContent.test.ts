import { expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { adcode, strategyId } from '../ids.ts';
import { EMPTY_BUILD, MAX_BUILDS } from './builds.ts';
import { newDeck, setBuilds, setContent, setDeckSeconds, setDeckTitle } from './editContent.ts';
import { recaptureScene, setSpotlight } from './editDeck.ts';
import { MAX_LINES, textsOfContent } from './ownContent.ts';

const deck = deckOf([sceneOf('one')]);
const strategy = { kind: 'strategy', id: strategyId('one-belt') } as const;
const list = { kind: 'list', lines: [{ en: 'a\u0000' }] } as const;

it('a scene has own content or a spotlight, never both', () => {
  const withContent = setContent(setSpotlight(deck, 'one', strategy), 'one', list);
  expect(withContent.scenes[0]).toMatchObject({
    spotlight: null,
    content: { kind: 'list', lines: [{ en: 'a' }] },
  });
  expect(setSpotlight(withContent, 'one', strategy).scenes[0]).toMatchObject({
    spotlight: strategy,
    content: null,
  });
  const { view, camera } = sceneOf('any');
  const picture = { view, camera, spotlight: strategy, content: null };
  const captured = recaptureScene(withContent, 'one', picture);
  expect(captured.scenes[0]).toMatchObject({ spotlight: null, content: { kind: 'list' } });
  const regions = { kind: 'regions', ids: [adcode('410000'), adcode('610000')] } as const;
  const compared = recaptureScene(withContent, 'one', { ...picture, content: regions });
  expect(compared.scenes[0]).toMatchObject({ spotlight: null, content: { kind: 'list' } });
  const plain = setContent(withContent, 'one', null);
  const filled = recaptureScene(plain, 'one', { ...picture, content: regions });
  expect(filled.scenes[0]).toMatchObject({ spotlight: null, content: regions });
});

it('steps and lines are limited to what a file may contain', () => {
  const many = Array.from({ length: MAX_BUILDS + 1 }, () => EMPTY_BUILD);
  expect(setBuilds(deck, 'one', many).scenes[0]?.builds).toHaveLength(MAX_BUILDS);
  const lines = Array.from({ length: MAX_LINES + 1 }, () => ({ en: 'x' }));
  expect(setContent(deck, 'one', { kind: 'text', lines }).scenes[0]?.content).toMatchObject({
    lines: lines.slice(1),
  });
});

it('the deck itself has a title and whole seconds', () => {
  expect(setDeckTitle(deck, { zh: '新\u0007' }).title).toEqual({ zh: '新' });
  expect(setDeckSeconds(deck, 59.6).seconds).toBe(60);
  expect(setDeckSeconds(deck, Number.NaN).seconds).toBe(0);
});

it('a new deck has an opening and a closing scene of the report', () => {
  const { view } = sceneOf('any');
  const created = newDeck('small', view);
  expect(created).toMatchObject({ id: 'small', report: 'small', seconds: 0 });
  expect(created.scenes.map(({ content }) => content?.kind)).toEqual(['opening', 'closing']);
});

it('the texts of a content are those for paper, in the requested language', () => {
  expect(textsOfContent(list, 'zh')).toEqual([{ text: 'a\u0000', lang: 'en' }]);
  expect(
    textsOfContent(
      { kind: 'number', number: { zh: '12', en: 'Twelve' }, caption: { en: 'people' } },
      'zh',
    ).map(({ text }) => text),
  ).toEqual(['12', 'people']);
  expect(textsOfContent(null, 'en')).toEqual([]);
});
