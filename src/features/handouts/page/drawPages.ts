import type { Scene } from '../../../domain/deck/deck.ts';
import { writeSvg } from '../../../map/exportPicture/writeSvg.ts';
import { createColourReader } from '../../../ui/readColour.ts';
import type { HandoutContext } from './composeMap.ts';
import { type ComposedPage, composePage } from './composePage.ts';
import { FONTS } from './fonts.ts';
import { PAGE } from './layoutText.ts';
import { type PageContent, pageContentOf, type PageInputs } from './pageContent.ts';
import { plainColours } from './plainColours.ts';
import { readScenePicture } from './readScenePicture.ts';

/** A finished page: what the writers of all formats get. */
export interface DrawnPage extends ComposedPage {
  readonly scene: string;
  readonly content: PageContent;
}

/** Draws a page for each scene; calls `startPage` with the index before each. */
export async function drawPages(
  scenes: readonly Scene[],
  inputs: PageInputs,
  context: HandoutContext,
  startPage: (index: number) => Promise<void>,
): Promise<readonly DrawnPage[]> {
  const readColour = createColourReader();
  const pages: DrawnPage[] = [];
  for (const [index, scene] of scenes.entries()) {
    await startPage(index);
    const content = pageContentOf(scene, inputs, await readScenePicture(scene.content));
    const { map, ...page } = composePage(content, context);
    pages.push({ scene: scene.id, content, ...page, map: plainColours(map, readColour) });
  }
  return pages;
}

export function svgOf({ content, map, texts, picture }: DrawnPage): SVGSVGElement {
  return writeSvg([...map, ...texts, ...(picture ? [picture] : [])], PAGE, FONTS, content.title);
}
