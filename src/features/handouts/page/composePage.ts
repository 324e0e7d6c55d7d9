import { handoutMessages } from '../../../i18n/handouts.ts';
import type { Box } from '../../../map/camera.ts';
import {
  type Drawing,
  type PageImage,
  rectangle,
  type Text,
} from '../../../map/exportPicture/drawing.ts';
import { composeMap, type HandoutContext } from './composeMap.ts';
import { layoutText, PAGE } from './layoutText.ts';
import type { PageContent } from './pageContent.ts';

export interface ComposedPage {
  /** Units; the texts are beside it. */
  readonly mapWidth: number;
  readonly map: readonly Drawing[];
  readonly texts: readonly Text[];
  /** Among the texts; null for none. */
  readonly picture: PageImage | null;
}

export function composePage(page: PageContent, context: HandoutContext): ComposedPage {
  const { palette, measure } = context;
  const colours = { ink: palette.label, quiet: palette.labelFaded };
  const { mapWidth, texts, picture } = layoutText(page, colours, measure);
  const textArea: Box = [mapWidth, 0, PAGE.width, PAGE.height];
  return {
    mapWidth,
    map: [
      ...composeMap(page, context, { width: mapWidth, height: PAGE.height }),
      rectangle(textArea, {
        name: handoutMessages[page.language].sheetWords.paper,
        fill: palette.casing,
        stroke: null,
      }),
    ],
    texts,
    picture,
  };
}
