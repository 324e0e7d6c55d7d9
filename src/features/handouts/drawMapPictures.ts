import type { Scene } from '../../domain/deck/deck.ts';
import type { Stroke } from '../../domain/drawing/stroke.ts';
import type { Language } from '../../domain/language.ts';
import { writeSvg } from '../../map/exportPicture/writeSvg.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import type { AppStore } from '../../state/appStore.ts';
import { createColourReader } from '../../ui/readColour.ts';
import type { MapDataReader } from '../../viewport/mapData.ts';
import { toPng } from './files/toPng.ts';
import { contextOf } from './makeHandout.ts';
import { composeMap } from './page/composeMap.ts';
import { embedFonts, FONTS, waitForFonts } from './page/fonts.ts';
import { pageContentOf } from './page/pageContent.ts';
import { plainColours } from './page/plainColours.ts';

/** Units of the page, as large as needed for a page of text. */
const SIZE = { width: 1280, height: 860 } as const;

interface MapToDraw {
  readonly key: string;
  readonly map: Pick<Scene, 'view' | 'camera'>;
  readonly strokes: readonly Stroke[];
}

interface MapPicture {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture of each map by its key, with what is drawn on it, as PNG. Rejects before the map has loaded, and
 * where a picture is too large for the device.
 */
export async function drawMapPictures(
  maps: readonly MapToDraw[],
  store: AppStore,
  mapData: MapDataReader,
  language: Language,
): Promise<ReadonlyMap<string, MapPicture>> {
  const { geometry, counties } = mapData.getState();
  const { linked, filter, preferences } = store.getState();
  if (!geometry || !linked || !filter) throw new Error('the map has not loaded');
  await waitForFonts();
  const readColour = createColourReader();
  const approval = preferences.approvalNumber;
  const context = contextOf({ linked, approval, geometry: { ...geometry, counties } });
  const pictures = new Map<string, MapPicture>();
  for (const { key, map, strokes } of maps) {
    const scene: Scene = {
      ...{ id: 'minutes', title: {}, kicker: {}, notes: {}, seconds: 0, ...map },
      ...{ spotlight: null, content: null, builds: [], theme: null, language: null },
    };
    const content = pageContentOf(scene, { linked, filter, language });
    const drawings = composeMap({ ...content, strokes }, context, SIZE);
    const picture = writeSvg(plainColours(drawings, readColour), SIZE, FONTS, '');
    await embedFonts(picture);
    pictures.set(key, { png: await toPng(picture, SIZE, 1), ...SIZE });
    await yieldToMain();
  }
  return pictures;
}
