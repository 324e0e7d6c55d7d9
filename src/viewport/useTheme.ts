import { useEffect, useMemo } from 'react';
import type { MapPalette } from '../domain/paints/palette.ts';
import { useAppState, usePresentation } from '../state/AppStoreContext.tsx';
import type { Theme } from '../domain/view/theme.ts';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from '../ui/mapPalettes.ts';
import { readSystemColours, systemPalette } from '../ui/systemPalette.ts';
import { useMedia } from '../ui/useMedia.ts';
import { usePrinting } from '../ui/usePrinting.ts';

const PALETTES = {
  light: LIGHT_PALETTE,
  dark: DARK_PALETTE,
  projector: PROJECTOR_PALETTE,
} satisfies Record<Exclude<Theme, 'system'>, MapPalette>;

/** Applies the theme to the document; where the system forces colours, the map uses those. */
export function useTheme(): MapPalette {
  const own = useAppState((state) => state.preferences.theme);
  const asked = usePresentation((state) => state.theme) ?? own;
  // Paper is white in every theme.
  const chosen = usePrinting() ? 'light' : asked;
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const theme = chosen === 'system' ? (prefersDark ? 'dark' : 'light') : chosen;
  const palette = useMemo((): MapPalette => {
    const made = PALETTES[theme];
    if (!forced) return made;
    const system = systemPalette(readSystemColours(document.body));
    // Forced colours replace the colours, but the projector theme keeps its sizes and weights.
    return theme === 'projector' ? { ...system, legibility: made.legibility } : system;
  }, [theme, forced]);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    palette.accents.forEach((accent, index) => {
      root.style.setProperty(`--type-${index + 1}`, accent);
    });
  }, [theme, palette]);
  return palette;
}
