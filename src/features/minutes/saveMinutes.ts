import { waitForTexts } from '../../data/waitForTexts.ts';
import type { Deck } from '../../domain/deck/deck.ts';
import type { Stroke } from '../../domain/drawing/stroke.ts';
import { fileName } from '../../domain/fileName.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { type Language, LANG_TAGS } from '../../domain/language.ts';
import type { MinutesEntry } from '../../domain/minutes/entry.ts';
import { toMarkdown } from '../../domain/minutes/markdown.ts';
import { drawnTexts, outlineMinutes, screensOf } from '../../domain/minutes/outline.ts';
import { quotationsOf } from '../../domain/minutes/quotations.ts';
import { isMissing } from '../../domain/minutes/subjects.ts';
import { reportSource } from '../../domain/report/citation.ts';
import { minutesWords } from '../../i18n/minutes.ts';
import { saveFile } from '../../platform/saveFile.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import type { DrawMaps, MapPicture } from './mapPicture.ts';

export type MinutesFormat = 'word' | 'markdown';

/** Saves the minutes as a file. Rejects where code of the product could not be loaded. */
export type SaveMinutes = (
  format: MinutesFormat,
  entries: readonly MinutesEntry[],
) => Promise<{ readonly name: string; readonly hasPictures: boolean }>;

interface SaveInputs {
  readonly linked: LinkedReport;
  readonly deck: Deck | null;
  readonly language: Language;
  readonly strokes: readonly Stroke[];
  readonly drawMaps: DrawMaps;
}

const loadDocx = retryImport(() => import('./writeDocx.ts'));

/** Writes the minutes with pictures and quotations, and saves them. Without pictures where they cannot be drawn. */
export async function saveMinutes(
  format: MinutesFormat,
  entries: readonly MinutesEntry[],
  { linked, deck, language, strokes, drawMaps }: SaveInputs,
): ReturnType<SaveMinutes> {
  const words = minutesWords[language];
  const screens = screensOf(entries, strokes);
  const maps = screens.flatMap(({ key, onScreen, strokes: drawn }) =>
    onScreen.map ? [{ key, map: onScreen.map, strokes: drawn }] : [],
  );
  const pictures = await drawMaps(maps).catch(() => new Map<string, MapPicture>());
  const quotations = await quotationsOf(
    screens.map(({ onScreen }) => onScreen.subjects),
    linked,
    language,
    (positions) => waitForTexts(linked.corpus.texts, positions),
  );
  const blocks = outlineMinutes(
    {
      report: linked.report.short[language],
      source: reportSource(linked.report, language),
      entries,
      screens: screens.map(({ key, onScreen, strokes: drawn }, index) => ({
        key,
        subjects: onScreen.subjects,
        quotations: quotations[index]?.citations ?? [],
        more: quotations[index]?.more ?? 0,
        drawn: drawnTexts(drawn, words, language),
        hasPicture: pictures.has(key),
      })),
      isMissing: (subject) => isMissing(subject, linked, deck),
      language,
      quotedLang: LANG_TAGS[linked.report.language],
    },
    words,
  );
  const name = fileName(`fangyu-${linked.report.id}-minutes`, format === 'word' ? '.docx' : '.md');
  if (format === 'word') {
    const { writeDocx } = await loadDocx();
    saveFile(name, await writeDocx(blocks, pictures, LANG_TAGS[language]));
  } else {
    const addresses = new Map<string, string>();
    for (const [key, { png }] of pictures) addresses.set(key, await dataAddress(png));
    saveFile(name, new Blob([toMarkdown(blocks, addresses)], { type: 'text/markdown' }));
  }
  return { name, hasPictures: pictures.size === maps.length };
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(content);
  });
}
