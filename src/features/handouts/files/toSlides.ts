import Pptx from 'pptxgenjs';
import type { Text } from '../../../map/exportPicture/drawing.ts';
import type { DrawnPage } from '../page/drawPages.ts';
import type { PageWriter } from './pageWriter.ts';
import { addDrawing, addFlow, addText, boxOf, fontOf } from './slideDrawings.ts';
import { repackPptx } from './zipFiles.ts';

const NOTES = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;

/**
 * Writes pages as a PowerPoint file (PPTX). Regions are freeforms with their names, texts are editable,
 * and notes are the notes of the slide.
 */
export const writeSlides: PageWriter = async ({ pages, title }) => {
  const file = new Pptx();
  file.layout = 'LAYOUT_WIDE';
  file.title = title;
  file.subject = title;
  file.author = 'Fangyu · 方舆';
  file.company = '';
  const masterFor = createMasters(file);
  for (const page of pages) addPage(file, page, masterFor);
  const written = await file.write({ outputType: 'blob' });
  if (!(written instanceof Blob)) throw new TypeError('the slides are no blob');
  // The library (4.0.1) compresses nothing in a browser, and writes all notes of a slide into one
  // paragraph, in which line breaks are lost.
  const packed = await repackPptx(written, (path, xml) =>
    NOTES.test(path) ? splitParagraphs(xml) : xml,
  );
  return [packed];
};

/**
 * The master slides of a file, by the box of their title. The title of a slide must be a placeholder to
 * appear in outlines and to screen readers, and the library places it where its master has it.
 */
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
    slide.addText(title.fullText, {
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
  if (notes !== '') slide.addNotes(notes);
}

/** Splits a text of several lines into a paragraph per line. */
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
