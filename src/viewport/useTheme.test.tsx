import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { MAX_TYPES } from '../compiler/schema/report.ts';
import { AppStoreProvider } from '../state/AppStoreContext.tsx';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import { useTheme } from './useTheme.ts';

afterEach(() => vi.unstubAllGlobals());

it('sets a colour for each strategy type that a report may have', () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const store = createAppStore('en', { ...DEFAULT_PREFERENCES, theme: 'projector' });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppStoreProvider value={store}>{children}</AppStoreProvider>
  );
  const { result } = renderHook(() => useTheme(), { wrapper });
  const { style } = document.documentElement;
  const colours = Array.from({ length: MAX_TYPES }, (_, index) =>
    style.getPropertyValue(`--type-${index + 1}`),
  );
  expect(colours).toEqual([...result.current.accents]);
});
