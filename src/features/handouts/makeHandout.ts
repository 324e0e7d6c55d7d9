import { fileName } from '../../domain/fileName.ts';
import { waitForTexts } from '../../data/waitForTexts.ts';
import { position } from '../../domain/corpus/columns.ts';
import { dateInWords } from '../../domain/dates.ts';
import type { Scene } from '../../domain/deck/deck.ts';
import { positionOfStatement } from '../../domain/deck/spotlightPosition.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { type Language, LANG_TAGS } from '../../domain/language.ts';
import type { Region } from '../../domain/regions/region.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { appMessages } from '../../i18n/app.ts';
import { handoutMessages } from '../../i18n/handouts.ts';
import type { Geometry } from '../../map/geometry.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { pageFormat, type PageFormatId } from './exportFormats.ts';
import { type ExportResult, failureReason, requireModule, save } from './exportResult.ts';
import type { HandoutContext } from './page/composeMap.ts';
import { type DrawnPage, drawPages } from './page/drawPages.ts';
import { createMeasure, waitForFonts } from './page/fonts.ts';
import type { FooterText } from './page/mapFooter.ts';
import type { PageInputs } from './page/pageContent.ts';
import { printBrief } from './print/printBrief.tsx';

export interface PageRequest {
  readonly format: PageFormatId;
  readonly content: 'deck' | 'view' | 'brief';
  /** Pixels of a picture per unit of the page. */
  readonly scale: number;
}

interface HandoutInputs extends PageInputs {
  readonly geometry: Geometry;
  /** The map approval number (审图号); null until one is entered. */
  readonly approval: string | null;
  readonly scenes: Readonly<Record<'view' | 'deck', readonly Scene[]>>;
  readonly region: Region | null;
  readonly view: ViewState;
  /** Called at the start of each page, counted from 1. */
  readonly onPage: (at: number, all: number) => void;
  readonly signal: AbortSignal;
}

const loadZip = retryImport(() => import('./files/zipFiles.ts'));

/** Makes the requested hand-out and saves or prints it, or returns why it failed; null where the user cancelled. */
export async function makeHandout(
  request: PageRequest,
  inputs: HandoutInputs,
): Promise<ExportResult | null> {
  try {
    await waitForFonts();
    return request.content === 'brief'
      ? await makeBrief(inputs)
      : await makePages({ ...request, content: request.content }, inputs);
  } catch (error) {
    return inputs.signal.aborted ? null : { kind: 'failed', why: failureReason(error) };
  }
}

async function makeBrief(inputs: HandoutInputs): Promise<ExportResult | null> {
  const { region, view } = inputs;
  if (!region) return null;
  await printBrief(region, view, inputs, contextOf(inputs));
  return { kind: 'printed' };
}

async function makePages(
  request: PageRequest & { readonly content: 'deck' | 'view' },
  inputs: HandoutInputs,
): Promise<ExportResult | null> {
  const { linked, language, signal } = inputs;
  const scenes = inputs.scenes[request.content];
  await loadSpotlightTexts(scenes, linked);
  const startPage = async (index: number): Promise<void> => {
    inputs.onPage(index + 1, scenes.length);
    // A page takes noticeable time: between two pages the user can cancel.
    await yieldToMain();
    signal.throwIfAborted();
  };
  const pages = await drawPages(scenes, inputs, contextOf(inputs), startPage);
  if (pages.length === 0) return null;
  const { extension, loadWriter } = pageFormat(request.format);
  const write = await requireModule(loadWriter());
  const { scale } = request;
  const files = await write({ pages, title: linked.report.short[language], scale, startPage });
  signal.throwIfAborted();
  if (extension === null) return { kind: 'printed' };
  const name = `fangyu-${linked.report.id}${request.content === 'view' ? '-view' : ''}`;
  return saveFiles(name, extension, files, pages);
}

/** Saves one file as it is, and several files as a zip in which they are numbered. */
async function saveFiles(
  name: string,
  extension: string,
  files: readonly Blob[],
  pages: readonly DrawnPage[],
): Promise<ExportResult> {
  const [only] = files;
  if (only && files.length === 1) return save(fileName(name, `.${extension}`), only);
  const { zipFiles } = await requireModule(loadZip());
  const numbered = files.map((content, index) => {
    const number = String(index + 1).padStart(2, '0');
    return { name: fileName(`${number}-${pages[index]?.scene ?? ''}`, `.${extension}`), content };
  });
  return save(fileName(name, `-${extension}.zip`), await zipFiles(numbered));
}

/** A long report loads its texts on demand. */
async function loadSpotlightTexts(
  scenes: readonly Scene[],
  { corpus }: LinkedReport,
): Promise<void> {
  const isLoaded = scenes.every(
    ({ spotlight }) =>
      spotlight?.kind !== 'statement' || positionOfStatement(corpus, spotlight.id) !== null,
  );
  if (isLoaded) return;
  const all = Array.from({ length: corpus.columns.size }, (_, index) => position(index));
  await waitForTexts(corpus.texts, all);
}

/** On paper everything is light, whatever theme the screen has. */
export function contextOf({
  geometry,
  linked,
  approval,
}: Pick<HandoutInputs, 'geometry' | 'linked' | 'approval'>): HandoutContext {
  return {
    geometry,
    palette: LIGHT_PALETTE,
    measure: createMeasure(),
    credit: (language) => creditText(linked, language),
    approval: (language) => approvalText(approval, language),
  };
}

function creditText({ report }: LinkedReport, language: Language): FooterText {
  const { boundaries, naturalEarth } = appMessages[language];
  const text = handoutMessages[language].credit(
    report.short[language],
    dateInWords(today(), language),
    `${boundaries}; ${naturalEarth}`,
  );
  return { text, lang: LANG_TAGS[language] };
}

function approvalText(number: string | null, language: Language): FooterText {
  const { reference, approval } = appMessages[language];
  return number === null
    ? { text: reference, lang: LANG_TAGS[language] }
    : { text: approval(number), lang: 'zh-CN' };
}

/** Today in the user's time zone, as `2024-03-09`: the Swedish date format. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
