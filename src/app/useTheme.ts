import { useEffect, useState } from 'react';
import type { MapPalette } from '../domain/palette.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { DARK_PALETTE, LIGHT_PALETTE } from '../ui/palette.ts';

const DARK = '(prefers-color-scheme: dark)';

function usePrefersDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const changed = () => setDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  return dark;
}

/** Puts the chosen theme on the document and returns the map's colours for it. */
export function useTheme(): MapPalette {
  const chosen = useAtlas((state) => state.preferences.theme);
  const prefersDark = usePrefersDark();
  const dark = chosen === 'dark' || (chosen === 'system' && prefersDark);
  const palette = dark ? DARK_PALETTE : LIGHT_PALETTE;
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = dark ? 'dark' : 'light';
    palette.accents.forEach((accent, index) => {
      root.style.setProperty(`--type-${index + 1}`, accent);
    });
  }, [dark, palette]);
  return palette;
}
