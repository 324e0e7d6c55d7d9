import { fireEvent, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { MAX_TYPES } from '../compiler/schema/report.ts';
import { AppStoreProvider } from '../state/AppStoreContext.tsx';
import { createAppStore } from '../state/appStore.ts';
import { DEFAULT_PREFERENCES } from '../state/preferencesSlice.ts';
import type { Theme } from '../domain/view/theme.ts';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';
import { useTheme } from './useTheme.ts';

afterEach(() => vi.unstubAllGlobals());

function renderTheme(theme: Theme) {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  const store = createAppStore('en', { ...DEFAULT_PREFERENCES, theme });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AppStoreProvider value={store}>{children}</AppStoreProvider>
  );
  return renderHook(() => useTheme(), { wrapper }).result;
}

it('sets a colour for each strategy type that a report may have', () => {
  const palette = renderTheme('projector');
  const { style } = document.documentElement;
  const colours = Array.from({ length: MAX_TYPES }, (_, index) =>
    style.getPropertyValue(`--type-${index + 1}`),
  );
  expect(colours).toEqual([...palette.current.accents]);
});

it.each(['dark', 'projector', 'light'] as const)(
  'prints the theme %s in light colours',
  (theme) => {
    const palette = renderTheme(theme);
    const before = palette.current;
    fireEvent(window, new Event('beforeprint'));
    expect(palette.current).toBe(LIGHT_PALETTE);
    expect(document.documentElement.dataset['theme']).toBe('light');
    fireEvent(window, new Event('afterprint'));
    expect(palette.current).toBe(before);
    expect(document.documentElement.dataset['theme']).toBe(theme);
  },
);
