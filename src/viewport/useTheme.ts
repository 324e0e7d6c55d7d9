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

/** Lines and circles of the projector theme belong to names of this size, CSS pixels. */
const AUDIENCE_TEXT = 24;

/** For an audience every theme has lines, circles and few names as large as the text; null for the desk. */
function withTextSize(palette: MapPalette, textSize: number | null): MapPalette {
  if (textSize === null) return palette;
  const { line, size } = PROJECTOR_PALETTE.legibility;
  const factor = textSize / AUDIENCE_TEXT;
  return {
    ...palette,
    legibility: {
      ...{ line: Math.max(1, line * factor), size: size * factor },
      ...{ labels: 'few', minText: textSize },
    },
  };
}

/** Applies the theme to the document; where the system forces colours, the map uses those. */
export function useTheme(): MapPalette {
  const own = useAppState((state) => state.preferences.theme);
  const asked = usePresentation((state) => state.theme) ?? own;
  // Paper is white in every theme.
  const chosen = usePrinting() ? 'light' : asked;
  const prefersDark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const theme = chosen === 'system' ? (prefersDark ? 'dark' : 'light') : chosen;
  const textSize = usePresentation((state) => (state.isOn ? state.textSize : null));
  const palette = useMemo((): MapPalette => {
    const made = withTextSize(PALETTES[theme], textSize);
    if (!forced) return made;
    const system = systemPalette(readSystemColours(document.body));
    // Forced colours replace the colours, but the projector theme keeps its sizes and weights.
    return theme === 'projector' || textSize !== null
      ? { ...system, legibility: made.legibility }
      : system;
  }, [theme, forced, textSize]);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    palette.accents.forEach((accent, index) => {
      root.style.setProperty(`--type-${index + 1}`, accent);
    });
  }, [theme, palette]);
  return palette;
}
