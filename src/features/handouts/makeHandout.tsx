import { position } from '../../domain/corpus/columns.ts';
import { dateInWords } from '../../domain/dates.ts';
import type { Scene } from '../../domain/deck/deck.ts';
import type { Language } from '../../domain/language.ts';
import { positionOfStatement } from '../../domain/deck/spotlightPosition.ts';
import type { LinkedReport } from '../../domain/filters/filter.ts';
import { statementsAt } from '../../domain/panel/panelLists.ts';
import type { Region } from '../../domain/regions/region.ts';
import { deriveFilterResult, viewModelOf } from '../../domain/view/viewModel.ts';
import type { ViewState } from '../../domain/view/view.ts';
import type { ExportResult, ExportRequest } from './HandoutsDialog.tsx';
import { appMessages } from '../../i18n/app.ts';
import { handoutMessages } from '../../i18n/handouts.ts';
import { writeSvg } from '../../map/exportPicture/writeSvg.ts';
import type { Geometry } from '../../map/geometry.ts';
import { saveFile } from '../../platform/saveFile.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { yieldToMain } from '../../scheduling/yieldToMain.ts';
import { createColourReader } from '../../ui/readColour.ts';
import { widenBounds } from '../../viewport/sceneArea.ts';
import { waitForTexts } from '../../data/waitForTexts.ts';
import {
  type ComposedPage,
  composeMap,
  composePage,
  type HandoutContext,
} from './page/composePage.ts';
import { createMeasure, embedFonts, FONTS, fontsReady } from './page/fonts.ts';
import { PAGE } from './page/layoutText.ts';
import { type Page, type PageInputs, pageOf } from './page/pageInputs.ts';
import { plainColours } from './page/plainColours.ts';
import { printSheets } from './print/printSheets.ts';
import { MOST_TOLD, RegionBrief } from './print/RegionBrief.tsx';
import { SceneSheets } from './print/SceneSheets.tsx';
import { toPng } from './files/toPng.ts';

// Heavy, and few ask for them.
const slidesWriter = retryImport(() => import('./files/toSlides.ts'));
const zipWriter = retryImport(() => import('./files/zipFiles.ts'));

/** The map of a brief, units of the page. */
const BRIEF_MAP = { width: 1080, height: 940 } as const;

interface HandoutInputs extends PageInputs {
  readonly geometry: Geometry;
  /** The map approval number (审图号); null where none was entered. */
  readonly approval: string | null;
  readonly scenes: Readonly<Record<'view' | 'deck', readonly Scene[]>>;
  /** What is selected. */
  readonly region: Region | null;
  readonly view: ViewState;
  readonly onPage: (at: number, all: number) => void;
  /** Nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/** Today, where the reader is, as `2024-03-09`: Swedish writes dates so. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function creditIn(language: Language, { linked, approval }: HandoutInputs): string {
  const { boundaries, naturalEarth, reference, approval: numbered } = appMessages[language];
  return handoutMessages[language].credit(
    linked.report.short[language],
    dateInWords(today(), language),
    approval === null ? reference : numbered(approval),
    `${boundaries}; ${naturalEarth}`,
  );
}

/** A page with what is drawn on it. */
interface DrawnPage extends ComposedPage {
  readonly page: Page;
}

/** Code that was wanted and could not be had. */
class ModuleMissing extends Error {}

async function wanted<Part>(part: Promise<Part>): Promise<Part> {
  return part.catch((cause: unknown) => {
    throw new ModuleMissing('a part could not be loaded', { cause });
  });
}

function whyOf(error: unknown): 'memory' | 'part' | 'unknown' {
  if (error instanceof ModuleMissing) return 'part';
  // A bitmap that is too large is no picture to the browser.
  const isPicture = error instanceof DOMException && error.name === 'EncodingError';
  return error instanceof RangeError || isPicture ? 'memory' : 'unknown';
}

/** Makes what was asked for and hands it to the reader, or says why not; null where it was given up. */
export async function makeHandout(
  request: ExportRequest,
  making: HandoutInputs,
): Promise<ExportResult | null> {
  try {
    return await make(request, making);
  } catch (error) {
    return making.signal.aborted ? null : { kind: 'failed', why: whyOf(error) };
  }
}

/** A page takes long enough to be felt: between two of them it can be given up. */
async function pause({ signal }: HandoutInputs): Promise<void> {
  await yieldToMain();
  signal.throwIfAborted();
}

/** The words that scenes set large are fetched: those of a long report come when they are wanted. */
async function wordsOfScenes(scenes: readonly Scene[], { corpus }: LinkedReport): Promise<void> {
  const isThere = scenes.every(
    ({ spotlight }) =>
      spotlight?.kind !== 'statement' || positionOfStatement(corpus, spotlight.id) !== null,
  );
  if (isThere) return;
  const all = Array.from({ length: corpus.columns.size }, (_, index) => position(index));
  await waitForTexts(corpus.texts, all);
}

async function make(request: ExportRequest, making: HandoutInputs): Promise<ExportResult | null> {
  await fontsReady();
  const read = createColourReader();
  const setting: HandoutContext = {
    geometry: making.geometry,
    palette: LIGHT_PALETTE,
    measure: createMeasure(),
    credit: (language) => creditIn(language, making),
  };
  const picture = ({ page, map, texts }: DrawnPage): SVGSVGElement =>
    writeSvg([...map, ...texts], PAGE, FONTS, page.title);

  if (request.what === 'brief') return printBrief(making, setting, read);
  const scenes = making.scenes[request.what];
  await wordsOfScenes(scenes, making.linked);
  const drawn: DrawnPage[] = [];
  for (const [index, scene] of scenes.entries()) {
    making.onPage(index + 1, scenes.length);
    await pause(making);
    const page = pageOf(scene, making);
    const { map, texts } = composePage(page, setting);
    drawn.push({ page, map: plainColours(map, read), texts });
  }
  if (drawn.length === 0) return null;
  const { short, id: report } = making.linked.report;
  const name = `fangyu-${report}${request.what === 'view' ? '-view' : ''}`;
  switch (request.form) {
    case 'slides': {
      const { toSlides } = await wanted(slidesWriter());
      const pages = drawn.map(({ page: { notes }, map, texts }) => ({ notes, map, texts }));
      const slides = await toSlides(pages, short[making.language]);
      making.signal.throwIfAborted();
      return saved(`${name}.pptx`, slides);
    }
    case 'print':
      printSheets(
        <SceneSheets sheets={drawn.map((one) => ({ page: one.page, picture: picture(one) }))} />,
      );
      return { kind: 'printed' };
    case 'png':
    case 'svg': {
      const files: { readonly name: string; readonly content: Blob }[] = [];
      for (const [index, one] of drawn.entries()) {
        making.onPage(index + 1, drawn.length);
        await pause(making);
        const made = picture(one);
        await embedFonts(made);
        const content =
          request.form === 'png'
            ? await toPng(made, PAGE, request.scale)
            : new Blob([new XMLSerializer().serializeToString(made)], { type: 'image/svg+xml' });
        const number = String(index + 1).padStart(2, '0');
        files.push({
          name: `${number}-${making.scenes[request.what][index]?.id ?? ''}.${request.form}`,
          content,
        });
      }
      const [only] = files;
      if (only && files.length === 1) return saved(`${name}.${request.form}`, only.content);
      const { zipFiles: zipped } = await wanted(zipWriter());
      return saved(`${name}-${request.form}.zip`, await zipped(files));
    }
  }
}

function saved(name: string, content: Blob): ExportResult {
  saveFile(name, content);
  return { kind: 'saved', name };
}

async function printBrief(
  making: HandoutInputs,
  setting: HandoutContext,
  read: (colour: string) => readonly number[],
): Promise<ExportResult | null> {
  const { region, linked, filter, view, language } = making;
  if (!region) return null;
  const seen: ViewState = { ...view, selection: { kind: 'region', id: region.id }, layout: 'map' };
  const viewModel = viewModelOf(deriveFilterResult(linked, filter, view.filters), seen);
  const told = statementsAt(viewModel, region.id).flatMap(({ statements }) => [
    ...statements.subarray(0, MOST_TOLD),
  ]);
  await waitForTexts(linked.corpus.texts, told.map(position));
  const area = widenBounds(region.bounds);
  const drawings = composeMap({ viewModel, area, framed: false, language }, setting, BRIEF_MAP);
  const picture = writeSvg(plainColours(drawings, read), BRIEF_MAP, FONTS, region.name[language]);
  const credit = creditIn(language, making);
  printSheets(<RegionBrief {...{ region, viewModel, language, picture, credit }} />);
  return { kind: 'printed' };
}
