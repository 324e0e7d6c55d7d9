import { LANG_TAGS, type Language } from '../../../domain/language.ts';
import type { DrawnPage } from '../page/drawPages.ts';
import { LAYOUTS, layoutPart } from './layouts.ts';
import { type MediaPart, mediaOf } from './media.ts';
import { masterPart } from './master.ts';
import { notesMasterPart, notesPart } from './notes.ts';
import { PICTURE_RELATION } from './shapes.ts';
import { slidePart } from './slide.ts';
import { themePart } from './theme.ts';
import { DECLARATION, escaped, presentationPart, SLIDE, xml } from './xml.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
/** The first ids that the schema allows. */
const FIRST_ID = { master: 2_147_483_648, slide: 256 } as const;

interface Part {
  readonly path: string;
  readonly type: string;
  readonly content: string;
}

interface Relation {
  readonly id: string;
  /** The last word of the type. */
  readonly kind: string;
  readonly target: string;
}

function relations(path: string, all: readonly Relation[]): readonly [string, string] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const entries = all.map(({ id, kind, target }) =>
    xml('Relationship', {
      Id: id,
      Type: kind.startsWith('http') ? kind : `${OFFICE}/relationships/${kind}`,
      Target: target,
    }),
  );
  return [
    `${folder}_rels/${name}.rels`,
    DECLARATION + xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...entries),
  ];
}

function contentTypes(parts: readonly Part[], media: readonly MediaPart[]): string {
  const types = new Map(media.map(({ extension, type }) => [extension, type]));
  const overrides = parts.map(({ path, type }) =>
    xml('Override', { PartName: `/${path}`, ContentType: type }),
  );
  return (
    DECLARATION +
    xml(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      xml('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...[...types].map(([extension, type]) =>
        xml('Default', { Extension: extension, ContentType: type }),
      ),
      ...overrides,
    )
  );
}

function coreProperties(title: string, language: Language, madeAt: string): string {
  const date = (name: string): string => xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, madeAt);
  return (
    DECLARATION +
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      xml('dc:title', {}, escaped(title)),
      xml('dc:creator', {}, 'Fangyu · 方舆'),
      date('dcterms:created'),
      date('dcterms:modified'),
      xml('dc:language', {}, LANG_TAGS[language]),
    )
  );
}

function appProperties(slides: number, notes: number): string {
  return (
    DECLARATION +
    xml(
      'Properties',
      { xmlns: `${OFFICE}/extended-properties` },
      xml('Application', {}, 'Fangyu'),
      xml('Slides', {}, String(slides)),
      xml('Notes', {}, String(notes)),
    )
  );
}

function presentation(slides: readonly Relation[]): string {
  return presentationPart(
    'p:presentation',
    { saveSubsetFonts: 1 },
    xml('p:sldMasterIdLst', {}, xml('p:sldMasterId', { id: FIRST_ID.master, 'r:id': 'rIdMaster' })),
    xml('p:notesMasterIdLst', {}, xml('p:notesMasterId', { 'r:id': 'rIdNotesMaster' })),
    xml(
      'p:sldIdLst',
      {},
      ...slides.map(({ id }, at) => xml('p:sldId', { id: FIRST_ID.slide + at, 'r:id': id })),
    ),
    xml('p:sldSz', SLIDE),
    xml('p:notesSz', { cx: SLIDE.cy, cy: 9_144_000 }),
  );
}

const part = (path: string, kind: string, content: string): Part => ({
  path,
  type: `${TYPE}.${kind}+xml`,
  content,
});

const THEME = 'application/vnd.openxmlformats-officedocument.theme+xml';

/** The parts that every presentation has: theme, master, layouts, and the master of the notes. */
function masterParts(language: Language) {
  const layouts = LAYOUTS.map((layout, at) => ({
    relation: `rId${String(at + 1)}`,
    id: FIRST_ID.master + at + 1,
    path: `ppt/slideLayouts/slideLayout${String(at + 1)}.xml`,
    content: layoutPart(layout, language),
  }));
  const master = 'ppt/slideMasters/slideMaster1.xml';
  const notesMaster = 'ppt/notesMasters/notesMaster1.xml';
  const parts: readonly Part[] = [
    { path: 'ppt/theme/theme1.xml', type: THEME, content: themePart(language) },
    { path: 'ppt/theme/theme2.xml', type: THEME, content: themePart(language) },
    part(master, 'slideMaster', masterPart(layouts, language)),
    part(notesMaster, 'notesMaster', notesMasterPart(language)),
    ...layouts.map(({ path, content }) => part(path, 'slideLayout', content)),
  ];
  const links = [
    relations(master, [
      ...layouts.map(({ relation, path }) => ({
        id: relation,
        kind: 'slideLayout',
        target: path.replace('ppt', '..'),
      })),
      { id: 'rIdTheme', kind: 'theme', target: '../theme/theme1.xml' },
    ]),
    relations(notesMaster, [{ id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' }]),
    ...layouts.map(({ path }) =>
      relations(path, [
        { id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
      ]),
    ),
  ];
  return { parts, links };
}

function hasNotes({ content }: DrawnPage): boolean {
  return content.notes.trim() !== '';
}

/** The parts of one slide; `number` counts from 1, `media` is the file of its picture. */
function slideParts(page: DrawnPage, number: number, media: MediaPart | undefined) {
  const { content, mapWidth } = page;
  const path = `ppt/slides/slide${String(number)}.xml`;
  const notesPath = `ppt/notesSlides/notesSlide${String(number)}.xml`;
  const layout = LAYOUTS.findIndex((each) => each.mapWidth === mapWidth) + 1;
  const notes = hasNotes(page);
  const parts = [
    part(path, 'slide', slidePart(page, number)),
    ...(notes
      ? [part(notesPath, 'notesSlide', notesPart(content.notes, content.language, number))]
      : []),
  ];
  const toLayout = {
    id: 'rId1',
    kind: 'slideLayout',
    target: `../slideLayouts/slideLayout${String(layout)}.xml`,
  };
  const toNotes = { id: 'rId2', kind: 'notesSlide', target: notesPath.replace('ppt', '..') };
  const toPicture = media && {
    ...{ id: PICTURE_RELATION, kind: 'image', target: media.path.replace('ppt', '..') },
  };
  const links = [
    relations(path, [toLayout, ...(notes ? [toNotes] : []), ...(toPicture ? [toPicture] : [])]),
    ...(notes
      ? [
          relations(notesPath, [
            { id: 'rId1', kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
            { id: 'rId2', kind: 'slide', target: path.replace('ppt', '..') },
          ]),
        ]
      : []),
  ];
  return { parts, links };
}

interface PresentationInputs {
  readonly pages: readonly DrawnPage[];
  readonly title: string;
  readonly language: Language;
  /** `2024-03-09T10:00:00Z`. */
  readonly madeAt: string;
}

/** The texts and pictures of a PPTX by their paths. The slides have their own languages, master and layouts that of the deck. */
export function presentationFiles({
  pages,
  title,
  language,
  madeAt,
}: PresentationInputs): Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> {
  const masters = masterParts(language);
  const media = mediaOf(pages.flatMap(({ picture }) => picture?.image ?? []));
  const slides = pages.map((page, at) =>
    slideParts(page, at + 1, page.picture ? media.get(page.picture.image) : undefined),
  );
  const notes = pages.filter(hasNotes).length;
  const slideLinks = pages.map((_, at) => ({
    id: `rIdSlide${String(at + 1)}`,
    kind: 'slide',
    target: `slides/slide${String(at + 1)}.xml`,
  }));
  const main = 'ppt/presentation.xml';
  const parts: readonly Part[] = [
    part(main, 'presentation.main', presentation(slideLinks)),
    ...masters.parts,
    ...slides.flatMap((slide) => slide.parts),
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: coreProperties(title, language, madeAt),
    },
    {
      path: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: appProperties(pages.length, notes),
    },
  ];
  const links = [
    relations('', [
      { id: 'rId1', kind: 'officeDocument', target: main },
      {
        id: 'rId2',
        kind: `${PACKAGE}/relationships/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
      { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    relations(main, [
      { id: 'rIdMaster', kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      { id: 'rIdNotesMaster', kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
      { id: 'rIdTheme', kind: 'theme', target: 'theme/theme1.xml' },
      ...slideLinks,
    ]),
    ...masters.links,
    ...slides.flatMap((slide) => slide.links),
  ];
  return {
    // A reader expects the types first.
    '[Content_Types].xml': contentTypes(parts, [...media.values()]),
    ...Object.fromEntries(links),
    ...Object.fromEntries(parts.map(({ path, content }) => [path, content])),
    ...Object.fromEntries([...media.values()].map(({ path, content }) => [path, content])),
  };
}
