import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { place, speaker, title } from '../../../tests/fixtures/openPanel.tsx';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import type { TextState } from '../../domain/corpus/texts.ts';
import { Disclosure } from './Disclosure.tsx';
import { Explained } from './Explained.tsx';
import { LongList } from './LongList.tsx';
import { RegionPanel } from './RegionPanel.tsx';
import { Truncated } from './Truncated.tsx';
import { LanguageProvider } from '../../i18n/messages.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Opens the shipped report. Its texts have the given state until the test calls `arrive`. */
function openWithTexts(state: TextState) {
  const store = createRealStore();
  const corpus = corpusOf(loadRealReport());
  const loadedTexts = corpus.texts;
  let hasArrived = false;
  const listeners = new Set<() => void>();
  const requested: number[] = [];
  store.getState().showReport({
    ...corpus,
    texts: {
      at: (at) => (hasArrived ? loadedTexts.at(at) : state),
      request: (at) => {
        requested.push(at);
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  store.getState().select(speaker('zhuang-jianqiu'));
  renderAtlas(store, <RegionPanel onClose={() => undefined} />);
  const arrive = () =>
    act(() => {
      hasArrived = true;
      for (const listener of listeners) listener();
    });
  return { store, requested, arrive };
}

it('shows the speaker while the text is loading, then the text', async () => {
  const { store, requested, arrive } = openWithTexts('waiting');
  act(() => store.getState().select(place('410000')));
  expect(title()).toHaveTextContent('Henan');
  expect(screen.getByRole('article', { name: /Zhuang Jianqiu/ })).toHaveAttribute('aria-busy');
  expect(requested.length).toBeGreaterThan(0);
  arrive();
  await waitFor(() => expect(screen.getByText(/^"Improve the system and mechanism/)).toBeVisible());
});

it('says that the text could not be loaded, and retries on request', async () => {
  const { requested } = openWithTexts('failed');
  expect(screen.getByRole('status')).toHaveTextContent('could not be loaded');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(requested).toHaveLength(1);
});

it('shows the first items of a long list, and more on request', async () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  render(
    <LanguageProvider language="en">
      <ul>
        <Truncated items={items}>{(item) => <li key={item}>{item}</li>}</Truncated>
      </ul>
    </LanguageProvider>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(25);
  await userEvent.click(screen.getByRole('button', { name: 'Show 120 more of 976' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(145);
});

it('shows all items of a long list on paper, and the first ones afterwards', () => {
  const items = Array.from({ length: 1000 }, (_, index) => index);
  render(
    <LanguageProvider language="en">
      <ul>
        <Truncated items={items}>{(item) => <li key={item}>{item}</li>}</Truncated>
      </ul>
    </LanguageProvider>,
  );
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getAllByRole('listitem')).toHaveLength(1000);
  fireEvent(window, new Event('afterprint'));
  expect(screen.getAllByRole('listitem')).toHaveLength(25);
});

it('renders every card of a virtual list on paper', () => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly observe = vi.fn();
      readonly unobserve = vi.fn();
      readonly disconnect = vi.fn();
    },
  );
  const items = Uint32Array.from({ length: 300 }, (_, index) => index);
  render(
    <div style={{ overflowY: 'auto' }}>
      <LongList items={items}>{(item) => <p>card {item}</p>}</LongList>
    </div>,
  );
  expect(screen.queryByText('card 299')).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByText('card 299')).toBeVisible();
  expect(screen.getAllByRole('listitem')).toHaveLength(300);
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText('card 299')).toBeNull();
});

it.each([
  [
    'a disclosure',
    <Disclosure key="d" summary="More">
      folded
    </Disclosure>,
  ],
  [
    'an explanation',
    <Explained key="e" label="why">
      folded
    </Explained>,
  ],
])('unfolds %s on paper, and folds it afterwards', (_, element) => {
  render(element);
  expect(screen.queryByText('folded')).toBeNull();
  fireEvent(window, new Event('beforeprint'));
  expect(screen.getByText('folded')).toBeVisible();
  fireEvent(window, new Event('afterprint'));
  expect(screen.queryByText('folded')).toBeNull();
});
