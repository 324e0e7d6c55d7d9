import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { place, speaker, title } from '../../../tests/fixtures/openPanel.tsx';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import type { TextState } from '../../domain/corpus/texts.ts';
import { RegionPanel } from './RegionPanel.tsx';
import { Truncated } from './Truncated.tsx';
import { LanguageProvider } from '../../i18n/messages.tsx';

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
