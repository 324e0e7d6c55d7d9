import type { Text } from '../../../map/exportPicture/drawing.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { breakIntoLines } from '../../../map/exportPicture/textLines.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import { langOf, type Page } from './pageInputs.ts';

/** A page of 16:9 in the units all hand-outs are laid out in. */
export const PAGE = { width: 1920, height: 1080 } as const;
/** How much of the page's width is map: where there is more to read, less of it. */
const MAP_WIDTHS = [1152, 960, 768] as const;
/** Where there is a title alone. */
const WIDEST_MAP = 1392;
const MARGIN = { side: 56, top: 72, bottom: 72 } as const;
/** The words are as large as fits; so small before the map gives way, and so small only at the last. */
const SIZES = { most: 44, enough: 30, least: 12, step: 2 } as const;
const GAP = 26;

/** What is written on a page, and how wide the map beside it is. */
export interface TextLayout {
  readonly mapWidth: number;
  readonly texts: readonly Text[];
}

interface Colours {
  readonly ink: string;
  readonly quiet: string;
}

type Block = Pick<
  Text,
  | 'name'
  | 'role'
  | 'fullText'
  | 'lines'
  | 'size'
  | 'leading'
  | 'weight'
  | 'colour'
  | 'face'
  | 'lang'
> & { readonly after: number };

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, { lines, size, leading, after }) => sum + lines.length * size * leading + after,
    0,
  );
}

/** The blocks of a page, what was said at `size`, broken for a column `across` wide. */
function blocksOf(
  page: Page,
  size: number,
  across: number,
  { ink, quiet }: Colours,
  measure: MeasureText,
): readonly Block[] {
  const own = langOf(page.language);
  const names = handoutMessages[page.language].sheetWords;
  const block = (
    name: 'kicker' | 'title' | 'label' | 'quotation' | 'speaker' | 'source',
    text: string,
    look: Omit<Block, 'name' | 'role' | 'fullText' | 'lines' | 'lang'> & { readonly lang?: string },
  ): readonly Block[] => {
    const { lang = own, ...rest } = look;
    const { size: letters, weight, face } = look;
    const role = name === 'kicker' || name === 'title' ? name : 'words';
    const lines = breakIntoLines(text, across, lang, (line) =>
      measure(line, letters, weight, face),
    );
    return lines.length === 0
      ? []
      : [{ name: names[name], role, fullText: text, lines, lang, ...rest }];
  };
  const sans = { leading: 1.3, face: 'sans', weight: 400, colour: quiet } as const;
  return [
    ...block('kicker', page.kicker, { ...sans, size: 24, weight: 600, after: 10 }),
    ...block('title', page.title, {
      ...sans,
      size: page.words.length > 0 ? 44 : 56,
      leading: 1.18,
      weight: 650,
      colour: ink,
      after: GAP * 1.4,
    }),
    ...page.words.flatMap(({ label, ellipsis, text, quoted, lang }) => [
      ...block('label', label, { ...sans, size: 22, after: 6 }),
      ...block('quotation', ellipsis + text, {
        size,
        leading: 1.4,
        weight: quoted ? 400 : 600,
        colour: ink,
        face: quoted ? 'serif' : 'sans',
        after: GAP,
        lang,
      }),
    ]),
    ...block('speaker', page.speaker?.name ?? '', {
      ...sans,
      size: 28,
      weight: 650,
      colour: ink,
      after: 4,
    }),
    ...block('speaker', page.speaker?.facts ?? '', { ...sans, size: 24, after: 12 }),
    ...block('source', page.citation, { ...sans, size: 22, after: 0 }),
  ];
}

/** Writes a page's words beside its map, as large as they fit; nothing is ever cut. */
export function layoutText(page: Page, colours: Colours, measure: MeasureText): TextLayout {
  const room = PAGE.height - MARGIN.top - MARGIN.bottom;
  for (const mapWidth of page.words.length === 0 ? [WIDEST_MAP] : MAP_WIDTHS) {
    const across = PAGE.width - mapWidth - 2 * MARGIN.side;
    const isLast = mapWidth === WIDEST_MAP || mapWidth === MAP_WIDTHS.at(-1);
    const least = isLast ? SIZES.least : SIZES.enough;
    for (let size: number = SIZES.most; size >= least; size -= SIZES.step) {
      const blocks = blocksOf(page, size, across, colours, measure);
      if (heightOf(blocks) <= room || (isLast && size === SIZES.least))
        return { mapWidth, texts: stacked(blocks, mapWidth + MARGIN.side, across) };
    }
  }
  throw new Error('no width of the map was tried');
}

function stacked(blocks: readonly Block[], left: number, across: number): readonly Text[] {
  let top: number = MARGIN.top;
  return blocks.map(({ after, ...block }): Text => {
    const at = [left, top] as const;
    top += block.lines.length * block.size * block.leading + after;
    return { kind: 'text', align: 'left', at, maxWidth: across, ...block };
  });
}
