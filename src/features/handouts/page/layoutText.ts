import { LANG_TAGS, type LangTag } from '../../../domain/language.ts';
import type { PageImage, Text } from '../../../map/exportPicture/drawing.ts';
import type { MeasureText } from '../../../map/exportPicture/pictureLabels.ts';
import { breakIntoLines } from '../../../map/exportPicture/textLines.ts';
import { handoutMessages } from '../../../i18n/handouts.ts';
import type { PageContent } from './pageContent.ts';

/** Size of a page, 16:9. All hand-outs are laid out in its units. */
export const PAGE = { width: 1920, height: 1080 } as const;
/** Widths of the map, units. A longer text gets a narrower map. */
const MAP_WIDTHS = [1152, 960, 768] as const;
/** Width of the map beside a title alone, units. */
const WIDEST_MAP = 1392;
const MARGIN = { side: 56, top: 72, bottom: 72 } as const;
/** Font sizes of passages, units; below `comfortable` a narrower map is tried first. */
const SIZES = { max: 44, comfortable: 30, min: 12, step: 2 } as const;
const GAP = 26;
/** A picture is not lower than that unless it is as wide as its column, units. */
const MIN_PICTURE_HEIGHT = 320;

/** The texts of a page with its picture, and the width of the map beside them, units. */
export interface TextLayout {
  readonly mapWidth: number;
  readonly texts: readonly Text[];
  readonly picture: PageImage | null;
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

function blocksOf(
  page: PageContent,
  size: number,
  maxWidth: number,
  { ink, quiet }: Colours,
  measure: MeasureText,
): readonly Block[] {
  const pageLang = LANG_TAGS[page.language];
  const names = handoutMessages[page.language].sheetWords;
  const block = (
    name: 'kicker' | 'title' | 'label' | 'quotation' | 'speaker' | 'source' | 'strategies',
    text: string,
    look: Omit<Block, 'name' | 'role' | 'fullText' | 'lines' | 'lang'> & {
      readonly lang?: LangTag;
    },
  ): readonly Block[] => {
    const { lang = pageLang, ...rest } = look;
    const { size: fontSize, weight, face } = look;
    const role = name === 'kicker' || name === 'title' ? name : 'words';
    const lines = breakIntoLines(text, maxWidth, lang, (line) =>
      measure(line, fontSize, weight, face),
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
      size: page.passages.length > 0 || page.picture ? 44 : 56,
      leading: 1.18,
      weight: 650,
      colour: ink,
      after: GAP * 1.4,
    }),
    ...page.passages.flatMap(({ label, ellipsis, text, quoted, lang }) => [
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
    ...block('source', page.citation, { ...sans, size: 22, after: page.strategies ? GAP : 0 }),
    ...block('strategies', page.strategies, { ...sans, size: 24, after: 0 }),
  ];
}

/** A longer text gets a narrower map; a picture at most half of the page, unless there is text below it. */
function mapWidthsFor({ passages, picture }: PageContent): readonly number[] {
  if (passages.length > 0) return MAP_WIDTHS;
  return picture ? MAP_WIDTHS.slice(0, 2) : [WIDEST_MAP];
}

/** Passages are as large as they fit, then the picture; no text is ever cut. */
export function layoutText(page: PageContent, colours: Colours, measure: MeasureText): TextLayout {
  const maxHeight = PAGE.height - MARGIN.top - MARGIN.bottom;
  const mapWidths = mapWidthsFor(page);
  for (const mapWidth of mapWidths) {
    const maxWidth = PAGE.width - mapWidth - 2 * MARGIN.side;
    const isLast = mapWidth === mapWidths.at(-1);
    const minSize = isLast ? SIZES.min : SIZES.comfortable;
    for (let size: number = SIZES.max; size >= minSize; size -= SIZES.step) {
      const blocks = blocksOf(page, size, maxWidth, colours, measure);
      const room = maxHeight - heightOf(blocks);
      const picture = sizeOfPicture(page.picture, maxWidth, room - GAP);
      const fits = picture
        ? picture.isLargeEnough && (isLast || picture.width < maxWidth)
        : room >= 0;
      if (fits || (isLast && size === SIZES.min))
        return {
          mapWidth,
          ...stackBlocks(blocks, page, mapWidth + MARGIN.side, maxWidth, picture),
        };
    }
  }
  throw new Error('no width of the map fits');
}

type PictureSize = ReturnType<typeof sizeOfPicture>;

/** As wide as its column or as high as its room. */
function sizeOfPicture(picture: PageContent['picture'], maxWidth: number, room: number) {
  if (!picture) return null;
  const fullHeight = (maxWidth * picture.height) / picture.width;
  const minHeight = Math.min(fullHeight, MIN_PICTURE_HEIGHT);
  const height = Math.min(fullHeight, Math.max(room, minHeight));
  return {
    width: (height * picture.width) / picture.height,
    height,
    isLargeEnough: room >= minHeight,
  };
}

/** The picture is below the title. */
function stackBlocks(
  blocks: readonly Block[],
  { picture, language }: PageContent,
  left: number,
  maxWidth: number,
  size: PictureSize,
): Pick<TextLayout, 'texts' | 'picture'> {
  let top: number = MARGIN.top;
  const stacked = (some: readonly Block[]): readonly Text[] =>
    some.map(({ after, ...block }): Text => {
      const at = [left, top] as const;
      top += block.lines.length * block.size * block.leading + after;
      return { kind: 'text', align: 'left', at, maxWidth, ...block };
    });
  const heading = stacked(blocks.filter(({ role }) => role !== 'words'));
  const placed: PageImage | null =
    picture && size
      ? {
          kind: 'image',
          name: handoutMessages[language].sheetWords.picture,
          description: picture.description,
          image: picture.image,
          at: [left, top],
          width: size.width,
          height: size.height,
        }
      : null;
  if (size) top += size.height + GAP;
  return {
    texts: [...heading, ...stacked(blocks.filter(({ role }) => role === 'words'))],
    picture: placed,
  };
}
