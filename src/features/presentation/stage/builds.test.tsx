import { act, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealDeck } from '../../../../tests/fixtures/realData.ts';
import { createRealStore, renderAtlas } from '../../../../tests/fixtures/renderAtlas.tsx';
import { buildCount, EMPTY_BUILD } from '../../../domain/deck/builds.ts';
import type { Deck, OwnContent } from '../../../domain/deck/deck.ts';
import { readPicture } from '../../../domain/deck/picture.ts';
import { startShow } from '../../../domain/deck/show.ts';
import { adcode } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import { dispatchShow, putOn } from '../show.ts';
import { Stage } from './Stage.tsx';

beforeAll(() => {
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { addEventListener: vi.fn(), removeEventListener: vi.fn() },
  });
});
beforeEach(() => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
});

function present(deck: Deck, language: Language = 'en') {
  const store = createRealStore(language);
  putOn(store, startShow(deck, language, 'light', 0), deck);
  const nothing = () => undefined;
  renderAtlas(
    store,
    <Stage
      isKiosk={false}
      {...{ onOverview: nothing, onSpeaker: nothing, onFullScreen: nothing, onLeave: nothing }}
    />,
  );
  return {
    next: () => act(() => dispatchShow(store, { kind: 'next' })),
    goTo: (id: string) =>
      act(() =>
        dispatchShow(store, { kind: 'go', at: deck.scenes.findIndex((scene) => scene.id === id) }),
      ),
  };
}
const show = (content: OwnContent, builds = [EMPTY_BUILD].slice(1)) =>
  present(
    deckOf([sceneOf('one', { content, builds })], {
      report: 'two-sessions-2024',
      title: { zh: '演示稿', en: 'The talk' },
    }),
  );
const stage = () => within(screen.getByRole('region', { name: 'Stage' }));
const quotations = () =>
  [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);

describe('a statement in steps', () => {
  it('begins with a few words, lights others, and ends with all of them', () => {
    const { next, goTo } = present(loadRealDeck());
    goTo('qinghai');
    expect(quotations()).toEqual(["Qinghai's greatest value lies in ecology"]);
    next();
    expect(quotations()).toEqual([expect.stringMatching(/^"Qinghai's .* security barrier\."$/)]);
    expect(document.querySelector('mark')).toHaveTextContent(
      'its greatest responsibility lies in ecology',
    );
    next();
    expect(document.querySelector('mark')).toHaveTextContent('its greatest potential');
    next();
    expect(document.querySelector('mark')).toBeNull();
  });

  it('names the strategies of its notes in every step, and those of its words with them', () => {
    const { next, goTo } = present(loadRealDeck());
    const strategies = () => document.querySelector('[data-strategies]')?.textContent;
    goTo('complementary');
    expect(strategies()).toBe('Strategy: Regional economic layout and territorial space system');
    next();
    expect(strategies()).toBe(
      'Strategies: New development pattern\u00a0· Regional economic layout and territorial space system',
    );
    goTo('opening');
    expect(strategies()).toBeUndefined();
  });

  it('says in the progress which step is shown', () => {
    const { next, goTo } = present(loadRealDeck());
    goTo('qinghai');
    next();
    expect(screen.getByRole('progressbar')).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Scene \d+ of \d+ · step 2 of 5$/),
    );
  });

  it('of the shipped deck begins with less than what it ends with, where it is long', () => {
    const { scenes } = loadRealDeck();
    const long = scenes.filter(({ builds }) => builds[0]?.words?.kind === 'only');
    expect(long.length).toBeGreaterThan(10);
    for (const scene of scenes.filter(({ spotlight }) => spotlight?.kind === 'statement'))
      expect(buildCount(scene), scene.id).toBeGreaterThan(1);
  });
});

describe('a scene with own content', () => {
  it('shows the title of the presentation at its opening', () => {
    show({ kind: 'opening', lines: [{ en: 'Welcome' }] });
    expect(stage().getByText('The talk')).toBeVisible();
    expect(stage().getByText('Welcome')).toBeVisible();
  });

  it('shows the lines of a list one by one', () => {
    const lines = ['First', 'Second'].map((en) => ({ en }));
    const { next } = show(
      { kind: 'list', lines },
      [1, 2].map((count) => ({ ...EMPTY_BUILD, lines: count })),
    );
    expect(
      stage()
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['First']);
    next();
    expect(stage().getAllByRole('listitem')).toHaveLength(2);
  });

  it.each(['text', 'question', 'closing'] as const)('shows the words of a %s', (kind) => {
    show({ kind, lines: [{ en: 'Some words' }, { zh: '只有中文' }] });
    expect(stage().getByText('Some words')).toBeVisible();
    expect(stage().getByText('只有中文')).toHaveAttribute('lang', 'zh-CN');
  });

  it('shows a number with its caption', () => {
    show({ kind: 'number', number: { en: '12' }, caption: { en: 'named speakers' } });
    expect(stage().getByRole('figure')).toHaveTextContent('12named speakers');
  });

  it('shows a picture with its description', () => {
    const png = readPicture(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]));
    if (!png.ok) throw new Error('no picture');
    show({ kind: 'picture', image: png.image, alt: { en: 'A port' } });
    expect(stage().getByRole('img', { name: 'A port' })).toHaveAttribute('src', png.image);
  });

  it('shows text of a file as text, never as HTML', () => {
    show({ kind: 'text', lines: [{ en: '<img src=x onerror=alert(1)>' }] });
    expect(stage().getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(stage().queryByRole('img')).toBeNull();
  });

  it('shows two regions side by side, with their numbers', () => {
    show({ kind: 'regions', ids: [adcode('510000'), adcode('630000')] });
    const sichuan = stage().getByRole('region', { name: 'Sichuan' });
    expect(sichuan).toHaveTextContent(/Statements: 1 direct/);
    expect(stage().getByRole('region', { name: 'Qinghai' })).toHaveTextContent(/Strategies: \d+/);
  });
});
