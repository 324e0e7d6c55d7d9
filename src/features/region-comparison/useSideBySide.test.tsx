import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { createRealStore } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode } from '../../domain/ids.ts';
import { AppStoreProvider } from '../../state/AppStoreContext.tsx';
import { useSideBySide } from './useSideBySide.ts';

const [henan, hubei] = [adcode('410000'), adcode('420000')];

function start() {
  const store = createRealStore('en', { selection: { kind: 'region', id: henan } });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppStoreProvider value={store}>{children}</AppStoreProvider>
  );
  const { result } = renderHook(useSideBySide, { wrapper });
  return { store, now: () => result.current };
}

it('is on while the second region is chosen, and while there is one', () => {
  const { store, now } = start();
  expect(now().isOn).toBe(false);
  act(() => now().toggle());
  expect(now().isOn).toBe(true);
  act(() => store.getState().toggleBeside(hubei));
  expect(now().isOn).toBe(true);
  act(() => now().toggle());
  expect(now().isOn).toBe(false);
  expect(store.getState().view.beside).toEqual([]);
});

it('does not begin again when the region is selected again later', () => {
  const { store, now } = start();
  act(() => now().toggle());
  act(() => store.getState().select({ kind: 'region', id: hubei }));
  expect(now().isOn).toBe(false);
  act(() => store.getState().select({ kind: 'region', id: henan }));
  expect(now().isOn).toBe(false);
});
