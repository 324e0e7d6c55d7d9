import sansFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import { fetchServed } from '../../../data/served.ts';
import type { EmbeddedFonts } from '../../../map/exportPicture/writeSvg.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { createElement } from '../../../map/svg/element.ts';

const SANS = 'Source Sans 3 Variable';
const SERIF = 'Source Serif 4 Variable';

/** The product's own typefaces first, then the Chinese typefaces of common systems. */
export const FONTS: EmbeddedFonts = {
  sans: `'${SANS}', 'Source Sans 3', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif`,
  serif: `'${SERIF}', 'Source Serif 4', 'Songti SC', STSong, SimSun, 'Noto Serif CJK SC', 'Source Han Serif SC', Georgia, serif`,
};

/** Waits for the page's own typefaces, so that texts are measured with them. */
export async function waitForFonts(): Promise<void> {
  await Promise.allSettled([
    document.fonts.load(`400 20px "${SANS}"`),
    document.fonts.load(`650 20px "${SANS}"`),
    document.fonts.load(`400 20px "${SERIF}"`),
  ]);
}

/** Measures texts in {@link FONTS} on a canvas. Without a canvas it estimates the width. */
export function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  // A page measures the same words many times, and a canvas is slow.
  const widths = new Map<string, number>();
  return (text, size, weight, face) => {
    if (!context) return text.length * size * 0.6;
    const key = `${String(weight)} ${face} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = `${String(weight)} 100px ${FONTS[face]}`;
      width = context.measureText(text).width / 100;
      widths.set(key, width);
    }
    return width * size;
  };
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In chunks, since one call takes a limited number of arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}

async function fontFaceRule(family: string, file: string): Promise<string> {
  const response = await fetchServed(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${toBase64(bytes)}) format('woff2')}`;
}

let fontFaceRules: Promise<string> | null = null;

/** A bitmap cannot use the page's fonts; where fetching fails the picture uses the device's. */
export async function embedFonts(picture: SVGSVGElement): Promise<void> {
  fontFaceRules ??= Promise.all([
    fontFaceRule(SANS, sansFile),
    fontFaceRule(SERIF, serifFile),
  ]).then((all) => all.join(''));
  try {
    const style = createElement('style');
    style.textContent = await fontFaceRules;
    picture.prepend(style);
  } catch {
    fontFaceRules = null;
  }
}
