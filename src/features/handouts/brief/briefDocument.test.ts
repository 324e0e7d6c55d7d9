import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { checkOfficePackage } from '../../../../tests/pptx/checkPptx.ts';
import { everyElement, parseXml } from '../../../../tests/pptx/xmlTree.ts';
import { createStatementFilter } from '../../../domain/filters/filter.ts';
import { adcode } from '../../../domain/ids.ts';
import { LANGUAGES, type Language } from '../../../domain/language.ts';
import { defaultView } from '../../../domain/view/view.ts';
import { deriveFilterResult, viewModelOf } from '../../../domain/view/viewModel.ts';
import { briefDocument } from './briefDocument.ts';

/** A PNG of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAX+XDSwAAAABJRU5ErkJggg==',
  'base64',
);
const NUMBER = '审图号：GS(2024)0650号';
const linked = loadRealLinked();
const filter = createStatementFilter(linked);

async function partsOf(language: Language) {
  const region = linked.atlas.region(adcode('410000'));
  if (!region) throw new Error('no Henan');
  const view = defaultView(language);
  const viewModel = viewModelOf(deriveFilterResult(linked, filter, view.filters), view);
  const file = await briefDocument(
    { region, viewModel, language, credit: 'Tianditu; Natural Earth', approval: NUMBER },
    PNG,
  );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = unzipSync(bytes);
  const read = (path: string) => parseXml(strFromU8(packed[path] ?? new Uint8Array()));
  return { bytes, read };
}

describe.each(LANGUAGES)('the Word document of a brief, in %s', (language) => {
  it('has the region, its statements with citations, strategies, credit and approval number', async () => {
    const { read } = await partsOf(language);
    const elements = [...everyElement(read('word/document.xml'))];
    const text = elements
      .filter(({ name }) => name === 'w:t')
      .map((run) => run.text)
      .join('\n');
    const { report, atlas } = linked;
    for (const said of [
      atlas.place(adcode('410000'))?.name[language] ?? '?',
      'two-way flow',
      language === 'zh' ? '庄建球' : 'Zhuang Jianqiu',
      language === 'zh' ? '中原城市群' : 'Central Plains urban agglomeration',
      report.short[language],
      'Tianditu; Natural Earth',
      NUMBER,
    ])
      expect(text).toContain(said);
    const pictures = elements.filter(({ name }) => name === 'wp:docPr');
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.attributes['descr']).toMatch(/Henan|河南/);
  });

  it('is a package whose parts, types and relations belong together', async () => {
    const { bytes } = await partsOf(language);
    expect(checkOfficePackage(bytes)).toEqual([]);
  });
});

it('the Word document of a brief holds any text', async () => {
  const region = linked.atlas.region(adcode('410000'));
  if (!region) throw new Error('no Henan');
  const view = defaultView('en');
  const viewModel = viewModelOf(deriveFilterResult(linked, filter, view.filters), view);
  for (const text of ['\ud800', 'a\u0000b\u000b\ufffe', '<b>&amp;"\'</b>', ']]>', '\n\n', '😀']) {
    const name = { zh: text, en: text };
    const file = await briefDocument(
      {
        ...{ viewModel, language: 'en', credit: text, approval: text },
        region: { ...region, name, short: name },
      },
      PNG,
    );
    expect(checkOfficePackage(new Uint8Array(await file.arrayBuffer()))).toEqual([]);
  }
});
