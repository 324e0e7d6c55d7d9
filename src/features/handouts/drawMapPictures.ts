import type { Scene } from '../../domain/deck/deck.ts';
import type { Stroke } from '../../domain/drawing/stroke.ts';
import { writeSvg } from '../../map/exportPicture/writeSvg.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import { createColourReader } from '../../ui/readColour.ts';
import { toPng } from './files/toPng.ts';
import { contextOf, type HandoutInputs } from './makeHandout.ts';
import { composeMap } from './page/composeMap.ts';
import { embedFonts, FONTS, waitForFonts } from './page/fonts.ts';
import { pageContentOf } from './page/pageContent.ts';
import { plainColours } from './page/plainColours.ts';

/** Units of the page, as large as needed for a page of text. */
const SIZE = { width: 1280, height: 860 } as const;

interface MapToDraw extends Pick<Scene, 'view' | 'camera'> {
  readonly strokes: readonly Stroke[];
}

/** A picture of each map with what is drawn on it, as PNG. Rejects where one is too large for the device. */
export async function drawMapPictures(
  maps: readonly MapToDraw[],
  inputs: Pick<HandoutInputs, 'linked' | 'filter' | 'language' | 'geometry' | 'approval'>,
): Promise<readonly { readonly png: Blob; readonly width: number; readonly height: number }[]> {
  await waitForFonts();
  const readColour = createColourReader();
  const context = contextOf(inputs);
  const pictures = [];
  for (const { view, camera, strokes } of maps) {
    const scene: Scene = {
      ...{ id: 'minutes', title: {}, kicker: {}, view, camera, notes: {}, seconds: 0 },
      ...{ spotlight: null, theme: null, language: null },
    };
    const drawings = composeMap({ ...pageContentOf(scene, inputs), strokes }, context, SIZE);
    const picture = writeSvg(plainColours(drawings, readColour), SIZE, FONTS, '');
    await embedFonts(picture);
    pictures.push({ png: await toPng(picture, SIZE, 1), ...SIZE });
    await yieldToMain();
  }
  return pictures;
}
