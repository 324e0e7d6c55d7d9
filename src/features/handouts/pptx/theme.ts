import type { Language } from '../../../domain/language.ts';
import type { Text } from '../../../map/exportPicture/drawing.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { DECLARATION, xml } from './xml.ts';

/** Typefaces that every office has. Headings and names use the first pair, quotations the second. */
const TYPEFACES = {
  sans: { latin: 'Segoe UI', ea: 'Microsoft YaHei' },
  serif: { latin: 'Georgia', ea: 'SimSun' },
} as const;
/** The fonts of the theme, as a text refers to them. */
const THEME_FONTS: Readonly<Record<Text['face'], string>> = { sans: '+mj', serif: '+mn' };

const { label, casing, labelFaded, sea, accents, selection } = LIGHT_PALETTE;
/** The colours of the theme in the order of the schema. */
const THEME_COLOURS = {
  dk1: label,
  lt1: casing,
  dk2: labelFaded,
  lt2: sea,
  accent1: accents[0],
  accent2: accents[1],
  accent3: accents[2],
  accent4: accents[3],
  accent5: accents[4],
  accent6: accents[5],
  hlink: selection,
  folHlink: selection,
} as const;
/** The names that the colour map of the master gives the first four. */
const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };
const NAMES = new Map<string, string>(
  Object.entries(THEME_COLOURS).flatMap(([name, colour]) =>
    name.endsWith('link') ? [] : [[colour, MAPPED[name] ?? name]],
  ),
);

/** A colour `#rrggbb`: one of the theme where it is one of its colours. `opacity` 0 to 1. */
export function colour(hex: string, opacity = 1): string {
  const alpha = opacity < 1 ? xml('a:alpha', { val: Math.round(opacity * 100_000) }) : '';
  const name = NAMES.get(hex.toLowerCase());
  return name === undefined
    ? xml('a:srgbClr', { val: hex.replace('#', '').toUpperCase() }, alpha)
    : xml('a:schemeClr', { val: name }, alpha);
}

export function solidFill(hex: string, opacity = 1): string {
  return xml('a:solidFill', {}, colour(hex, opacity));
}

/** The elements that choose a font of the theme. */
export function fontsOf(face: Text['face']): string {
  const font = THEME_FONTS[face];
  return (
    xml('a:latin', { typeface: `${font}-lt` }) +
    xml('a:ea', { typeface: `${font}-ea` }) +
    xml('a:cs', { typeface: `${font}-cs` })
  );
}

function fontScheme(): string {
  const fonts = (name: string, { latin, ea }: { readonly latin: string; readonly ea: string }) =>
    xml(
      name,
      {},
      xml('a:latin', { typeface: latin }),
      xml('a:ea', { typeface: ea }),
      xml('a:cs', { typeface: '' }),
      xml('a:font', { script: 'Hans', typeface: ea }),
    );
  return xml(
    'a:fontScheme',
    { name: 'Fangyu' },
    fonts('a:majorFont', TYPEFACES.sans),
    fonts('a:minorFont', TYPEFACES.serif),
  );
}

/** Every theme needs three of each; the slides use none of them. */
function formatScheme(): string {
  const fill = xml('a:solidFill', {}, xml('a:schemeClr', { val: 'phClr' }));
  const line = xml(
    'a:ln',
    { w: 6350, cap: 'flat', cmpd: 'sng', algn: 'ctr' },
    fill,
    xml('a:prstDash', { val: 'solid' }),
    xml('a:miter', { lim: 800_000 }),
  );
  const effect = xml('a:effectStyle', {}, xml('a:effectLst', {}));
  return xml(
    'a:fmtScheme',
    { name: 'Fangyu' },
    xml('a:fillStyleLst', {}, fill.repeat(3)),
    xml('a:lnStyleLst', {}, line.repeat(3)),
    xml('a:effectStyleLst', {}, effect.repeat(3)),
    xml('a:bgFillStyleLst', {}, fill.repeat(3)),
  );
}

/** The colours and fonts of the slides: to change them changes all slides. */
export function themePart(language: Language): string {
  const colours = Object.entries(THEME_COLOURS).map(([name, hex]) =>
    xml(`a:${name}`, {}, xml('a:srgbClr', { val: hex.slice(1).toUpperCase() })),
  );
  return (
    DECLARATION +
    xml(
      'a:theme',
      {
        'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
        name: handoutMessages[language].slideWords.theme,
      },
      xml(
        'a:themeElements',
        {},
        xml('a:clrScheme', { name: 'Fangyu' }, ...colours),
        fontScheme(),
        formatScheme(),
      ),
      xml('a:objectDefaults', {}),
      xml('a:extraClrSchemeLst', {}),
    )
  );
}
