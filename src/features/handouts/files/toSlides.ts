import { xmlText } from '../../../domain/xmlText.ts';
import Pptx from 'pptxgenjs';
import type { Text } from '../../../map/exportPicture/drawing.ts';
import type { DrawnPage } from '../page/drawPages.ts';
import type { PageWriter } from './pageWriter.ts';
import { addDrawing, addFlow, addText, boxOf, fontOf } from './slideDrawings.ts';
import { repackPptx } from './zipFiles.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/** Regions are freeforms with their names, texts are editable, notes are the slide's notes. */
export const writeSlides: PageWriter = async ({ pages, title }) => {
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.title = xmlText(title);
  file.subject = file.title;
  file.author = 'Fangyu · 方舆';
  file.company = '';
  const masterFor = createMasters(file);
  for (const page of pages) addPage(file, page, masterFor);
  const written = await file.write({ outputType: 'blob' });
  if (!(written instanceof Blob)) throw new TypeError('the slides are no blob');
  // The library (4.0.1) does not compress in a browser, loses line breaks in notes, and lists masters that do not exist.
  const packed = await repackPptx(written, (path, xml, paths) => {
    if (path === CONTENT_TYPES) return withoutMissingParts(xml, paths);
    return NOTES.test(path) ? splitParagraphs(xml) : xml;
  });
  return [packed];
};

/** Outlines and screen readers need a title placeholder; its place is set by the master. */
function createMasters(file: Pptx): (title: Text) => string {
  const names = new Set<string>();
  return (title) => {
    const name = `Fangyu ${title.at.join(' ')} ${String(title.lines.length)}`;
    if (names.has(name)) return name;
    names.add(name);
    const box = { ...boxOf(title), margin: 0, align: 'left', valign: 'top' } as const;
    file.defineSlideMaster({
      title: name,
      background: { color: 'FFFFFF' },
      objects: [{ placeholder: { options: { name: 'title', type: 'title', ...box }, text: '' } }],
    });
    return name;
  };
}

function addPage(
  file: Pptx,
  { map, texts, content: { notes } }: DrawnPage,
  masterFor: (title: Text) => string,
): void {
  const title = texts.find(({ role }) => role === 'title');
  const slide = title ? file.addSlide({ masterName: masterFor(title) }) : file.addSlide();
  for (const drawing of map) addDrawing(slide, drawing);
  for (const kicker of texts.filter(({ role }) => role === 'kicker')) addText(slide, kicker);
  if (title)
    slide.addText(xmlText(title.fullText), {
      placeholder: 'title',
      ...fontOf(title),
      align: 'left',
      valign: 'top',
      margin: 0,
      fit: 'shrink',
      objectName: title.name,
    });
  addFlow(
    slide,
    texts.filter(({ role }) => role === 'words'),
  );
  if (notes !== '') slide.addNotes(xmlText(notes));
}

function withoutMissingParts(types: string, paths: ReadonlySet<string>): string {
  return types.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/gu, (override, path: string) =>
    paths.has(path) ? override : '',
  );
}

function splitParagraphs(xml: string): string {
  return xml.replaceAll(
    /<a:p>(?<before>(?:(?!<a:p>|<a:t>).)*)<a:t>(?<text>[^<]*)<\/a:t>(?<after>.*?)<\/a:p>/gsu,
    (paragraph: string, before: string, text: string, after: string) =>
      text.includes('\n')
        ? text
            .split('\n')
            .map((line) => `<a:p>${before}<a:t>${line.trim()}</a:t>${after}</a:p>`)
            .join('')
        : paragraph,
  );
}
