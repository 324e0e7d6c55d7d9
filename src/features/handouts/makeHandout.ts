import { fileName } from '../../domain/fileName.ts';
import { waitForTexts } from '../../data/waitForTexts.ts';
import { position } from '../../domain/corpus/columns.ts';
import { dateInWords } from '../../domain/dates.ts';
import type { RegionId } from '../../domain/ids.ts';
import type { Scene } from '../../domain/deck/deck.ts';
import { positionOfStatement } from '../../domain/deck/spotlightPosition.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { type Language, LANG_TAGS } from '../../domain/language.ts';
import type { Region } from '../../domain/regions/region.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { deriveFilterResult, viewModelOf } from '../../domain/view/viewModel.ts';
import { appMessages } from '../../i18n/app.ts';
import { handoutMessages } from '../../i18n/handouts.ts';
import type { Geometry } from '../../map/geometry.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { atlasRegions } from './brief/atlasRegions.ts';
import { type Brief, drawBrief } from './brief/drawBrief.ts';
import { printBriefs } from './brief/printBriefs.tsx';
import { type PageContent, pageFormat, type PageFormatId } from './exportFormats.ts';
import { type ExportResult, failureReason, requireModule, save } from './exportResult.ts';
import type { HandoutContext } from './page/composeMap.ts';
import { type DrawnPage, drawPages } from './page/drawPages.ts';
import { createMeasure, waitForFonts } from './page/fonts.ts';
import type { FooterText } from './page/mapFooter.ts';
import type { PageInputs } from './page/pageContent.ts';
import { DEFAULT_LAYOUT, type SheetLayout } from './print/sheetLayout.ts';

export interface PageRequest {
  readonly format: PageFormatId;
  readonly content: PageContent;
  /** Pixels of a picture per unit of the page. */
  readonly scale: number;
  /** Of printed scenes; one with its notes to a page by default. */
  readonly layout?: SheetLayout;
  /** Whether the maps of scenes show what is drawn on them. */
  readonly drawings?: boolean;
  /** Of an atlas; all of {@link atlasRegions} by default. */
  readonly regions?: readonly RegionId[];
}

interface HandoutInputs extends PageInputs {
  readonly geometry: Geometry;
  /** The map approval number (审图号); null until one is entered. */
  readonly approval: string | null;
  readonly scenes: Readonly<Record<'view' | 'deck', readonly Scene[]>>;
  /** In the language of the interface; empty where it has none. */
  readonly deckTitle: string;
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
    switch (request.content) {
      case 'brief':
        return await makeBrief(request, inputs);
      case 'atlas':
        return await makeAtlas(request, inputs);
      case 'deck':
      case 'view':
        return await makePages(request, request.content, inputs);
    }
  } catch (error) {
    return inputs.signal.aborted ? null : { kind: 'failed', why: failureReason(error) };
  }
}

async function makeBrief(
  { format }: PageRequest,
  inputs: HandoutInputs,
): Promise<ExportResult | null> {
  const { region, view, linked, language, signal } = inputs;
  if (!region) return null;
  const { extension, loadBriefWriter } = pageFormat(format);
  const brief = await drawBrief(region, view, inputs, contextOf(inputs));
  if (!loadBriefWriter) {
    await printBriefs([brief], signal);
    return { kind: 'printed' };
  }
  const write = await requireModule(loadBriefWriter());
  const file = await write(brief);
  signal.throwIfAborted();
  const name = `${region.name[language]} - ${linked.report.short[language]}`;
  return save(fileName(name, `.${extension ?? ''}`), file);
}

/** Prints a brief on each region. */
async function makeAtlas(
  { regions: chosen }: PageRequest,
  inputs: HandoutInputs,
): Promise<ExportResult | null> {
  const { linked, filter, view } = inputs;
  const all = atlasRegions(viewModelOf(deriveFilterResult(linked, filter, view.filters), view));
  const regions = chosen ? all.filter(({ id }) => chosen.includes(id)) : all;
  const context = contextOf(inputs);
  const briefs: Brief[] = [];
  for (const [index, region] of regions.entries()) {
    await startPageOf(inputs, index, regions.length);
    briefs.push(await drawBrief(region, view, inputs, context));
  }
  if (briefs.length === 0) return null;
  await printBriefs(briefs, inputs.signal);
  return { kind: 'printed' };
}

async function startPageOf(
  { onPage, signal }: HandoutInputs,
  index: number,
  all: number,
): Promise<void> {
  onPage(index + 1, all);
  // A page takes noticeable time: between two pages the user can cancel.
  await yieldToMain();
  signal.throwIfAborted();
}

async function makePages(
  { format, scale, layout = DEFAULT_LAYOUT, drawings = false }: PageRequest,
  content: 'deck' | 'view',
  inputs: HandoutInputs,
): Promise<ExportResult | null> {
  const { linked, language, signal } = inputs;
  const scenes = inputs.scenes[content];
  await loadSpotlightTexts(scenes, linked);
  const startPage = (index: number): Promise<void> => startPageOf(inputs, index, scenes.length);
  const pageInputs = drawings ? inputs : { ...inputs, strokesOf: undefined };
  const pages = await drawPages(scenes, pageInputs, contextOf(inputs), startPage);
  if (pages.length === 0) return null;
  const { extension, loadWriter } = pageFormat(format);
  if (!loadWriter) throw new TypeError(`${format} has no scenes`);
  const write = await requireModule(loadWriter());
  const isDeck = content === 'deck' && inputs.deckTitle !== '';
  const title = isDeck ? inputs.deckTitle : linked.report.short[language];
  const files = await write({ pages, title, language, layout, scale, startPage, signal });
  signal.throwIfAborted();
  if (extension === null) return { kind: 'printed' };
  const name = isDeck ? title : `fangyu-${linked.report.id}-view`;
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
