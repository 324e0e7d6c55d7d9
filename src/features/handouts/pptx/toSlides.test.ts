import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { PAGE } from '../page/layoutText.ts';
import { drawFooter } from '../page/mapFooter.ts';
import { pageContentOf } from '../page/pageContent.ts';
import { DEFAULT_LAYOUT } from '../print/sheetLayout.ts';
import { writeSlides } from './toSlides.ts';

const NUMBER = '审图号：GS(2024)0650号';
const linked = loadRealLinked();
const filter = createStatementFilter(linked);

/** The XML of the first slide of a PPTX, and its size in the file's own units. */
async function slideOf(file: Blob | undefined) {
  if (!file) throw new Error('no file was written');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const read = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const [, width, height] =
    /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(read('ppt/presentation.xml')) ?? [];
  return {
    xml: read('ppt/slides/slide1.xml'),
    width: Number(width),
    height: Number(height),
  };
}

describe('writeSlides', () => {
  it('places the approval number at the lower left of the slide, as a text of its own', async () => {
    const { drawings } = drawFooter(
      {
        approval: { text: NUMBER, lang: 'zh-CN' },
        credit: { text: 'Credit', lang: 'en' },
        names: { approval: 'Map approval number', credit: 'Credit' },
        palette: LIGHT_PALETTE,
        measure: (text, size) => text.length * size * 0.6,
      },
      PAGE,
    );
    const content = pageContentOf(sceneOf('one'), { linked, filter, language: 'en' });
    const [file] = await writeSlides({
      pages: [{ scene: 'one', content, mapWidth: 1392, map: drawings, texts: [], picture: null }],
      title: 'Test',
      language: 'en',
      layout: DEFAULT_LAYOUT,
      scale: 1,
      startPage: () => Promise.resolve(),
      signal: new AbortController().signal,
    });
    const { xml, width, height } = await slideOf(file);
    const box = [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].find(([shape]) => shape.includes(NUMBER));
    expect(box?.[0]).toContain('name="Map approval number"');
    const [, left, top] = /<a:off x="(\d+)" y="(\d+)"/.exec(box?.[0] ?? '') ?? [];
    expect(Number(left)).toBeLessThan(width * 0.05);
    expect(Number(top)).toBeGreaterThan(height * 0.9);
    expect(Number(top)).toBeLessThan(height);
  });
});
