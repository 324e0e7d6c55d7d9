import sansFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifFile from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { EmbeddedFonts } from '../../../map/exportPicture/writeSvg.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { createElement } from '../../../map/svg/element.ts';

const SANS = 'Source Sans 3 Variable';
const SERIF = 'Source Serif 4 Variable';

/** Our own faces first, then whatever the machine that opens a picture has for Chinese. */
export const FONTS: EmbeddedFonts = {
  sans: `'${SANS}', 'Source Sans 3', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif`,
  serif: `'${SERIF}', 'Source Serif 4', 'Songti SC', STSong, SimSun, 'Noto Serif CJK SC', 'Source Han Serif SC', Georgia, serif`,
};

/** Waits for the page's own faces, so that texts are measured in them. */
export async function fontsReady(): Promise<void> {
  await Promise.allSettled([
    document.fonts.load(`400 20px "${SANS}"`),
    document.fonts.load(`650 20px "${SANS}"`),
    document.fonts.load(`400 20px "${SERIF}"`),
  ]);
}

/** Measures with the page's own canvas, in {@link FONTS}. Without one, a rough guess. */
export function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight, face) => {
    if (!context) return text.length * size * 0.6;
    const key = `${String(weight)} ${face} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${String(weight)} 100px ${FONTS[face]}`;
      width = context.measureText(text).width / 100;
      known.set(key, width);
    }
    return width * size;
  };
}

function inBase64(bytes: Uint8Array): string {
  let text = '';
  // Character by character in pieces: one call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return btoa(text);
}

async function faceRule(family: string, file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${inBase64(bytes)}) format('woff2')}`;
}

let rules: Promise<string> | null = null;

/**
 * Puts the Latin faces into a picture, so that it looks the same on any machine and as a bitmap, which
 * has no page's fonts. Where they cannot be had the picture keeps the machine's own.
 */
export async function embedFonts(picture: SVGSVGElement): Promise<void> {
  rules ??= Promise.all([faceRule(SANS, sansFile), faceRule(SERIF, serifFile)]).then((all) =>
    all.join(''),
  );
  try {
    const style = createElement('style');
    style.textContent = await rules;
    picture.prepend(style);
  } catch {
    rules = null;
  }
}
