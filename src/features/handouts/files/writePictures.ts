import { xmlText } from '../../../domain/xmlText.ts';
import { embedFonts } from '../page/fonts.ts';
import { svgOf } from '../page/drawPages.ts';
import { PAGE } from '../page/layoutText.ts';
import type { PageWriter, WriterInputs } from './pageWriter.ts';
import { toPng } from './toPng.ts';

async function writePictures(
  { pages, startPage }: WriterInputs,
  encode: (picture: SVGSVGElement) => Blob | Promise<Blob>,
): Promise<readonly Blob[]> {
  const files: Blob[] = [];
  for (const [index, page] of pages.entries()) {
    await startPage(index);
    const picture = svgOf(page);
    await embedFonts(picture);
    files.push(await encode(picture));
  }
  return files;
}

export const writePng: PageWriter = (inputs) =>
  writePictures(inputs, (picture) => toPng(picture, PAGE, inputs.scale));

/** A drawing per page, with real text. */
export const writeSvgFiles: PageWriter = (inputs) =>
  writePictures(
    inputs,
    (picture) =>
      new Blob([xmlText(new XMLSerializer().serializeToString(picture))], {
        type: 'image/svg+xml',
      }),
  );
