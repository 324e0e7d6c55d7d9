import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../../tests/fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../../../../tests/fixtures/realData.ts';
import { checkPptx } from '../../../../tests/pptx/checkPptx.ts';
import { BROKEN_PICTURE, greyPng, PICTURES } from '../../../../tests/pptx/pictures.ts';
import { hostileDecks, writeDeck } from '../../../../tests/pptx/writtenDecks.ts';
import { everyElement, parseXml, type XmlElement } from '../../../../tests/pptx/xmlTree.ts';
import { adcode } from '../../../domain/ids.ts';
import { LANGUAGES } from '../../../domain/language.ts';
import { legendMessages } from '../../../i18n/legend.ts';

const linked = loadRealLinked();
const WIDE = greyPng(320, 180);

describe('a PPTX', () => {
  it.each(LANGUAGES)(
    'of the deck that comes with the report is a valid package, in %s',
    async (language) => {
      expect(checkPptx(await writeDeck(loadRealDeck(), language))).toEqual([]);
    },
    60_000,
  );

  it('of any deck is a valid package', async () => {
    const generated = fc.sample(hostileDecks, { numRuns: 50, seed: 50 });
    for (const deck of generated) expect(checkPptx(await writeDeck(deck, 'en'))).toEqual([]);
    // Fifty files with maps, while other tests use the processor.
  }, 240_000);

  it.each(LANGUAGES)(
    'names and describes its groups, shows its number and has few shapes, in %s',
    async (language) => {
      const deck = loadRealDeck();
      const parts = unzipSync(await writeDeck(deck, language));
      const read = (path: string): XmlElement =>
        parseXml(strFromU8(parts[path] ?? new Uint8Array()));
      const henan = linked.atlas.place(adcode('410000'))?.name[language] ?? '';
      const names = new Set<string>();
      for (const at of deck.scenes.keys()) {
        const all = [...everyElement(read(`ppt/slides/slide${String(at + 1)}.xml`))];
        const described = all.filter(({ name }) => name === 'p:nvGrpSpPr').slice(1);
        for (const { children } of described) {
          const { name = '', descr = '' } = children[0]?.attributes ?? {};
          expect(name).not.toBe('');
          expect(descr).not.toBe('');
          names.add(name);
        }
        expect(described.length).toBeGreaterThan(1);
        expect(all.filter(({ attributes }) => attributes['type'] === 'slidenum')).toHaveLength(1);
        expect(all.filter(({ name }) => name === 'p:sp').length).toBeLessThanOrEqual(150);
      }
      expect(names).toContain(henan);
      expect(names).toContain(legendMessages[language].title);
      const title = [...everyElement(read('docProps/core.xml'))].find(
        ({ name }) => name === 'dc:title',
      );
      expect(title?.text).toBe(deck.title[language]);
    },
    60_000,
  );

  it('takes the colours and fonts of its texts from the theme', async () => {
    const parts = unzipSync(await writeDeck(loadRealDeck(), 'en'));
    const slide = parseXml(strFromU8(parts['ppt/slides/slide6.xml'] ?? new Uint8Array()));
    const looks = [...everyElement(slide)].filter(({ name }) => name === 'a:rPr');
    const fonts = looks.flatMap(({ children }) =>
      children.filter(({ name }) => name === 'a:latin').map((font) => font.attributes['typeface']),
    );
    expect(new Set(fonts)).toEqual(new Set(['+mj-lt', '+mn-lt']));
    const placeholders = [...everyElement(slide)]
      .filter(({ name }) => name === 'p:ph')
      .map(({ attributes }) => attributes['type']);
    expect(placeholders.toSorted()).toEqual(['body', 'body', 'sldNum', 'title']);
  }, 60_000);
});

describe('a picture of a scene in a PPTX', () => {
  const pictureScene = (id: string, image: string) =>
    sceneOf(id, { content: { kind: 'picture', image, alt: { en: 'A <port>' } } });
  const partsOf = async (...images: readonly string[]) => {
    const scenes = images.map((image, at) => pictureScene(`scene-${String(at)}`, image));
    const file = await writeDeck(deckOf(scenes, { report: linked.report.id }), 'en');
    expect(checkPptx(file)).toEqual([]);
    return unzipSync(file);
  };
  const mediaIn = (parts: Readonly<Record<string, Uint8Array>>): readonly string[] =>
    Object.keys(parts).filter((name) => name.startsWith('ppt/media/'));

  it('is one file however often it is shown, with its bytes', async () => {
    const jpeg = PICTURES.at(-1)?.image ?? '';
    const parts = await partsOf(WIDE.image, jpeg, WIDE.image);
    expect(mediaIn(parts)).toEqual(['ppt/media/image1.png', 'ppt/media/image2.jpeg']);
    expect(Buffer.from(parts['ppt/media/image1.png'] ?? []).toString('base64')).toBe(
      WIDE.image.split(',')[1],
    );
  });

  it('keeps its proportions and has its description, which is no text then', async () => {
    const parts = await partsOf(WIDE.image);
    const slide = parseXml(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()));
    const picture = [...everyElement(slide)].find(({ name }) => name === 'p:pic');
    const inside = picture ? [...everyElement(picture)] : [];
    const { descr } = inside.find(({ name }) => name === 'p:cNvPr')?.attributes ?? {};
    expect(descr).toBe('A <port>');
    const { cx, cy } = inside.find(({ name }) => name === 'a:ext')?.attributes ?? {};
    expect(Number(cx) / Number(cy)).toBeCloseTo(WIDE.width / WIDE.height, 4);
    expect([...everyElement(slide)].map(({ text }) => text)).not.toContain('A <port>');
  });

  it('that cannot be read is its description', async () => {
    const parts = await partsOf(BROKEN_PICTURE, '');
    expect(mediaIn(parts)).toEqual([]);
    for (const number of [1, 2])
      expect(
        strFromU8(parts[`ppt/slides/slide${String(number)}.xml`] ?? new Uint8Array()),
      ).toContain('<a:t>A &lt;port&gt;</a:t>');
  });
});

describe('the check of a PPTX', () => {
  type Edit = (parts: Record<string, string>) => Record<string, string | Uint8Array>;
  const edited = async (edit: Edit) => {
    const content = { kind: 'picture', image: WIDE.image, alt: {} } as const;
    const deck = deckOf([sceneOf('one', { content })], { report: linked.report.id });
    const packed = unzipSync(await writeDeck(deck, 'en'));
    const parts = Object.fromEntries(
      Object.entries(packed).flatMap(([name, part]) =>
        name.startsWith('ppt/media/') ? [] : [[name, strFromU8(part)]],
      ),
    );
    const changed = Object.entries(edit(parts)).map(
      ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
    );
    return checkPptx(zipSync({ ...packed, ...Object.fromEntries(changed) }));
  };
  const slide = (parts: Record<string, string>): string => parts['ppt/slides/slide1.xml'] ?? '';

  it.each<readonly [string, Edit, string]>([
    ['a part without relation', () => ({ 'ppt/x.xml': '<x/>' }), 'no relation leads to ppt/x.xml'],
    [
      'a picture twice',
      () => ({ 'ppt/media/again.png': Buffer.from(WIDE.image.split(',')[1] ?? '', 'base64') }),
      'is the same as ppt/media/',
    ],
    [
      'a picture without content type',
      (parts) => ({
        '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
          /<Default Extension="png"[^>]*>/,
          '',
        ),
      }),
      'ppt/media/image1.png has no content type',
    ],
    [
      'a picture of another content type',
      (parts) => ({
        '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
          'image/png',
          'image/jpeg',
        ),
      }),
      'ppt/media/image1.png is no picture of its content type',
    ],
    [
      'a picture whose relation leads to another part',
      (parts) => ({ 'ppt/slides/slide1.xml': slide(parts).replace('"rIdPicture"', '"rId1"') }),
      'which is no picture',
    ],
    ['a part without content type', () => ({ 'ppt/x.xml': '<x/>' }), 'no content type of its own'],
    [
      'a content type without part',
      (parts) => ({
        '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
          'slide1.xml',
          'slide99.xml',
        ),
      }),
      'the content type of ppt/slides/slide99.xml has no part',
    ],
    [
      'a background without effects',
      (parts) => ({
        'ppt/slideMasters/slideMaster1.xml': (
          parts['ppt/slideMasters/slideMaster1.xml'] ?? ''
        ).replace('<a:effectLst/></p:bgPr>', '</p:bgPr>'),
      }),
      'p:bgPr has no effectLst or effectDag',
    ],
    [
      'a wrong order in the presentation',
      (parts) => ({
        'ppt/presentation.xml': (parts['ppt/presentation.xml'] ?? '').replace(
          /(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/,
          '$2$1',
        ),
      }),
      'p:notesMasterIdLst comes too late',
    ],
    [
      'a relation without part',
      (parts) => ({
        'ppt/_rels/presentation.xml.rels': (parts['ppt/_rels/presentation.xml.rels'] ?? '').replace(
          'theme/theme1.xml',
          'theme/theme9.xml',
        ),
      }),
      'leads to ppt/theme/theme9.xml, which does not exist',
    ],
    ...(
      [
        ['an unknown relation', '<p:cSld', '<p:cSld r:id="rId99"', 'uses the relation rId99'],
        [
          'a wrong order',
          /(<a:xfrm>(?:(?!<a:xfrm>).)*<\/a:xfrm>)(<a:custGeom>.*?<\/a:custGeom>)/,
          '$2$1',
          'a:xfrm comes too late',
        ],
        ['a duplicate id', /<p:cNvPr id="\d+"/g, '<p:cNvPr id="7"', 'two shapes have the id 7'],
        [
          'a picture without description',
          /descr="Picture"/,
          'descr=" "',
          'p:pic has no description',
        ],
        ['a picture without file', / r:embed="[^"]*"/, '', 'p:pic has no file'],
        ['an empty shape', /<a:ext cx="[1-9]\d*"/, '<a:ext cx="0"', 'a shape is 0 ×'],
        ['a negative extent', /<a:ext cx="[1-9]\d*"/, '<a:ext cx="-5"', 'a shape is -5 ×'],
        [
          'a shape without text body',
          /<p:txBody>(?:(?!<p:txBody>).)*?<\/p:txBody>/,
          '',
          'p:sp has no txBody',
        ],
        ['a missing body', /<a:bodyPr[^>]*\/>|<a:bodyPr.*?<\/a:bodyPr>/, '', 'has no bodyPr'],
        ['an illegal character', '</a:t>', '\u0001</a:t>', 'not valid XML'],
      ] as const
    ).map(
      ([name, from, to, finding]) =>
        [
          name,
          (parts: Record<string, string>) => ({
            'ppt/slides/slide1.xml': slide(parts).replace(from, to),
          }),
          finding,
        ] as const,
    ),
  ])('finds %s', async (_name, edit, finding) => {
    expect((await edited(edit)).join('\n')).toContain(finding);
  });
});
