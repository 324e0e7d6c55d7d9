import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { Notices } from './Notices.tsx';

function setUp() {
  const store = createRealStore();
  store.getState().notify({ kind: 'renderer' });
  store.getState().notify({ kind: 'preferences', reset: ['theme'] });
  renderAtlas(store, <Notices onRetry={() => undefined} onKeep={() => undefined} />);
  return { store, user: userEvent.setup() };
}

describe('Notices', () => {
  it('announces notices and dismisses them one by one', async () => {
    const { user } = setUp();
    expect(screen.getByRole('status')).toHaveTextContent(
      'The saved value for “theme” is not available',
    );
    await user.click(screen.getAllByRole('button', { name: 'Dismiss' })[0] ?? document.body);
    expect(screen.getByRole('status')).not.toHaveTextContent('simple map');
    expect(screen.getByRole('status')).toHaveTextContent(
      'The saved value for “theme” is not available',
    );
  });

  it('offers to load a slow artefact again', async () => {
    const store = createRealStore();
    store.getState().notify({ kind: 'slow', artefact: 'prefectures' });
    const retry = vi.fn();
    renderAtlas(store, <Notices onRetry={retry} onKeep={() => undefined} />);
    expect(screen.getByRole('status')).toHaveTextContent('Still loading the city boundaries.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledWith('prefectures');
  });

  it('offers to reload the page, not to retry, for an artefact of another version', () => {
    const store = createRealStore('zh');
    store.getState().notify({ kind: 'missing', artefact: 'report', problem: 'stale' });
    renderAtlas(store, <Notices onRetry={() => undefined} onKeep={() => undefined} />);
    expect(screen.getByRole('status')).toHaveTextContent('服务器上的报告与当前页面版本不同');
    expect(screen.getByRole('button', { name: '重新加载页面' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '重试' })).toBeNull();
  });

  it.each([
    ['zh', '“我的报告”已在另一个窗口中删除', '保留副本'],
    ['en', '“My report” was deleted in another window', 'Keep a copy'],
  ] as const)('offers to keep a report that was deleted elsewhere, in %s', async (...words) => {
    const [language, sentence, button] = words;
    const store = createRealStore(language);
    const name = { zh: '我的报告', en: 'My report' };
    store.getState().notify({ kind: 'deleted', report: 'mine', name, problem: null });
    const keep = vi.fn();
    renderAtlas(store, <Notices onRetry={() => undefined} onKeep={keep} />);
    expect(screen.getByRole('status')).toHaveTextContent(sentence);
    await userEvent.setup().click(screen.getByRole('button', { name: button }));
    expect(keep).toHaveBeenCalledWith('mine');
  });

  it('dismisses a notice with Esc and keeps the focus among the notices', async () => {
    const { store, user } = setUp();
    screen.getAllByRole('button', { name: 'Dismiss' })[1]?.focus();
    await user.keyboard('{Escape}');
    expect(store.getState().notices).toEqual([{ kind: 'renderer' }]);
    expect(screen.getByRole('status')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'Dismiss' })).toHaveFocus();
  });
});
