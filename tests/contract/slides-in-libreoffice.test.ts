import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/language.ts';
import { convertInLibreOffice, LIBREOFFICE } from '../fixtures/libreOffice.ts';
import { loadRealDeck } from '../fixtures/realData.ts';
import { hostileDecks, writeDeck } from '../pptx/writtenDecks.ts';
import { everyElement, parseXml, type XmlElement } from '../pptx/xmlTree.ts';

/** Maps are complete in the deck of the report; the others test texts. */
const DRAWINGS = 12;

interface Counts {
  readonly slides: number;
  readonly notes: number;
  readonly groups: number;
  readonly pictures: number;
}

function countPptx(bytes: Uint8Array): Counts {
  const parts = Object.entries(unzipSync(bytes));
  const slides = parts.filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const count = (tag: string): number =>
    slides.reduce((sum, [, part]) => sum + strFromU8(part).split(tag).length - 1, 0);
  return {
    slides: slides.length,
    notes: parts.filter(([path]) => /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)).length,
    groups: count('<p:grpSp>'),
    pictures: count('<p:pic>'),
  };
}

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return [...everyElement(element)].filter((each) => each.name === name);
}

/** As LibreOffice reads the same file, from its flat XML. */
function countFlat(document: string): Counts {
  const [body] = named(parseXml(document), 'office:presentation');
  const pages = body ? named(body, 'draw:page') : [];
  const hasNotes = (page: XmlElement): boolean =>
    named(page, 'presentation:notes').some((notes) =>
      named(notes, 'draw:frame').some(
        ({ attributes }) =>
          attributes['presentation:class'] === 'notes' &&
          // Where there are no notes, LibreOffice adds an empty field for them.
          attributes['presentation:placeholder'] !== 'true',
      ),
    );
  return {
    slides: pages.length,
    notes: pages.filter(hasNotes).length,
    groups: pages.reduce((sum, page) => sum + named(page, 'draw:g').length, 0),
    pictures: pages.reduce((sum, page) => sum + named(page, 'draw:image').length, 0),
  };
}

describe.skipIf(LIBREOFFICE === undefined)('LibreOffice', () => {
  it('opens slides of any text with all slides, notes, groups and pictures', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const language of LANGUAGES)
      files[`report-${language}.pptx`] = await writeDeck(loadRealDeck(), language);
    const generated = fc.sample(hostileDecks, { numRuns: 50, seed: 51 });
    for (const [at, deck] of generated.entries())
      files[`generated-${String(at)}.pptx`] = await writeDeck(deck, 'en', DRAWINGS);
    const opened = await convertInLibreOffice(files, 'fodp');
    const counted = Object.entries(files).map(([name, bytes]) => [name, countPptx(bytes)]);
    const read = Object.entries(opened).map(([name, document]) => [name, countFlat(document)]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(counted));
  }, 600_000);
});
