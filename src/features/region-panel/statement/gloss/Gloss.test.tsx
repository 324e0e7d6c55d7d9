import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { card, place, speaker } from '../../../../../tests/fixtures/openPanel.tsx';
import { createRealStore, renderAtlas } from '../../../../../tests/fixtures/renderAtlas.tsx';
import type { Language } from '../../../../domain/language.ts';
import type { Selection } from '../../../../domain/view/view.ts';
import { RegionPanel } from '../../RegionPanel.tsx';

const requested: string[] = [];
let isServed = true;

beforeEach(() => {
  requested.length = 0;
  isServed = true;
  vi.stubGlobal('fetch', (path: string) => {
    requested.push(path);
    return Promise.resolve(
      isServed
        ? new Response(readFileSync(`public/${path}`, 'utf8'))
        : new Response('', { status: 404 }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

const LABEL = '编者译意，非原话';
const GLOSS = /^健全城乡融合发展体制机制/;

function open(selection: Selection, language: Language = 'zh', glosses = false) {
  const store = createRealStore(language);
  store.getState().setPreferences({ glosses });
  store.getState().select(selection);
  renderAtlas(store, <RegionPanel onClose={() => undefined} />);
  return { store, user: userEvent.setup() };
}
const findSwitch = () => screen.findByRole('switch', { name: '编者译意' });

describe('the switch of the editor’s translations', () => {
  it('is off at first, and loads nothing', async () => {
    open(speaker('zhuang-jianqiu'));
    expect(await findSwitch()).not.toBeChecked();
    expect(screen.queryByRole('note', { name: LABEL })).not.toBeInTheDocument();
    expect(requested).toEqual([]);
  });

  it('shows a translation below each quotation, and hides them again', async () => {
    const { store, user } = open(speaker('zhuang-jianqiu'));
    (await findSwitch()).focus();
    await user.keyboard('{Enter}');
    expect(await findSwitch()).toBeChecked();
    const statement = within(card(/第 9 段/));
    expect(await statement.findAllByRole('note', { name: LABEL })).toHaveLength(2);
    expect(requested).toEqual(['data/two-sessions-2024/glosses-0.json']);
    expect(store.getState().preferences.glosses).toBe(true);
    await user.click(await findSwitch());
    expect(screen.queryByRole('note', { name: LABEL })).not.toBeInTheDocument();
  });

  it('is not in a panel in the language of the quotations until it is on', () => {
    open(speaker('zhuang-jianqiu'), 'en');
    expect(screen.getByText(/^"Improve the system and mechanism/)).toBeVisible();
    expect(screen.queryByRole('switch', { name: 'Editor’s translation' })).not.toBeInTheDocument();
  });

  it('can be switched off there', async () => {
    const { store, user } = open(speaker('zhuang-jianqiu'), 'en', true);
    await user.click(await screen.findByRole('switch', { name: 'Editor’s translation' }));
    expect(store.getState().preferences.glosses).toBe(false);
  });
});

describe('an editor’s translation', () => {
  it('is marked as such, in its language, and is not a quotation', async () => {
    open(speaker('zhuang-jianqiu'), 'zh', true);
    const text = await screen.findByText(GLOSS);
    expect(text).toHaveAttribute('lang', 'zh-CN');
    expect(text.textContent).not.toMatch(/["“”‘’「」]/u);
    expect(text.closest('blockquote, q')).toBeNull();
    const note = text.closest('[role=note]');
    expect(note).toHaveTextContent(LABEL);
    expect(note?.previousElementSibling?.tagName).toBe('BLOCKQUOTE');
  });

  it('is not in the copied citation', async () => {
    const { user } = open(speaker('xiao-zhanxin'), 'zh', true);
    await screen.findByText(/^我们将继续主动加强与珠江口东岸城市的合作/);
    await user.click(screen.getByRole('button', { name: '复制引文及出处' }));
    await screen.findByText('已复制');
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^“We will continue to proactively/);
    expect(copied).not.toMatch(/珠江口东岸|编者译意/u);
  });

  it('is below the quotation and above its notes', async () => {
    open(place('500242'), 'zh', true);
    const quotation = (await screen.findByText(/^当前，酉阳正大力建设新城/)).closest('div');
    expect(quotation?.previousElementSibling).toHaveTextContent(/Youyang Yangzhou/);
    expect(quotation?.nextElementSibling).toHaveTextContent(/指重庆市酉阳县/);
  });

  it('says when it cannot be loaded, and loads again on request', async () => {
    isServed = false;
    const { user } = open(speaker('zhuang-jianqiu'), 'zh', true);
    const [retry] = await screen.findAllByRole('button', { name: '重试' });
    expect(screen.getAllByText(/^编者译意未能加载。/)).toHaveLength(2);
    isServed = true;
    if (retry) await user.click(retry);
    expect(await screen.findByText(GLOSS)).toBeVisible();
  });
});
