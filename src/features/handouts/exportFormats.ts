import { canRecordVideo } from '../../platform/canRecordVideo.ts';
import { retryImport } from '../../ui/lazy/retryImport.ts';
import type { BriefWriter } from './brief/writeBrief.ts';
import type { StatementWriter } from './evidence/writeEvidence.ts';
import type { PageWriter } from './files/pageWriter.ts';
import { writePng, writeSvgFiles } from './files/writePictures.ts';
import { printScenes } from './print/printScenes.tsx';

/** What pages show: the scenes of a presentation, the current view, or one or several regions. */
export type PageContent = 'deck' | 'view' | 'brief' | 'atlas';

/** Pages with maps. */
export interface PageFormat<Id extends string = string> {
  readonly kind: 'pages';
  /** Also the key of its words in the messages. */
  readonly id: Id;
  /** Of its files, without the dot; null where pages are printed. */
  readonly extension: string | null;
  /** The sizes of its pictures, as multiples of the page's size, that the user can choose from; none for one size. */
  readonly scales: readonly number[];
  readonly contents: readonly PageContent[];
  /** Whether several scenes can be put on a page. */
  readonly hasLayouts: boolean;
  /** Whether this browser can make it; absent for a format that every browser makes. */
  readonly isPossible?: () => boolean;
  /** Loads the writer of scenes, a large one on demand; rejects where it could not be loaded. Null for none. */
  readonly loadWriter: (() => Promise<PageWriter>) | null;
  /** Writes a brief to a file; null where briefs are printed, or there are none. */
  readonly loadBriefWriter: (() => Promise<BriefWriter>) | null;
}

/** The statements of the current view as data for other programs. */
export interface StatementFormat<Id extends string = string> {
  readonly kind: 'statements';
  readonly id: Id;
  readonly extension: string;
  readonly loadWriter: () => Promise<StatementWriter>;
}

function definePageFormats<const Id extends string>(
  formats: readonly PageFormat<Id>[],
): readonly PageFormat<Id>[] {
  return formats;
}

function defineStatementFormats<const Id extends string>(
  formats: readonly StatementFormat<Id>[],
): readonly StatementFormat<Id>[] {
  return formats;
}

const loadSlides = retryImport(() => import('./pptx/toSlides.ts'));
const loadVideo = retryImport(() => import('./files/writeVideo.ts'));
const loadBrief = retryImport(() => import('./brief/writeBrief.ts'));
const loadEvidence = retryImport(() => import('./evidence/writeEvidence.ts'));

/** In the order of the dialog. A new one needs a writer, a row here and its words in the messages. */
const PAGE_FORMATS = definePageFormats([
  {
    kind: 'pages',
    id: 'slides',
    extension: 'pptx',
    scales: [],
    contents: ['deck', 'view'],
    hasLayouts: false,
    loadWriter: async () => (await loadSlides()).writeSlides,
    loadBriefWriter: null,
  },
  {
    kind: 'pages',
    id: 'print',
    extension: null,
    scales: [],
    contents: ['deck', 'view', 'brief', 'atlas'],
    hasLayouts: true,
    loadWriter: () => Promise.resolve(printScenes),
    loadBriefWriter: null,
  },
  {
    kind: 'pages',
    id: 'docx',
    extension: 'docx',
    scales: [],
    contents: ['brief'],
    hasLayouts: false,
    loadWriter: null,
    loadBriefWriter: async () => (await loadBrief()).writeBriefDocument,
  },
  {
    kind: 'pages',
    id: 'png',
    extension: 'png',
    scales: [1, 2, 4],
    contents: ['deck', 'view'],
    hasLayouts: false,
    loadWriter: () => Promise.resolve(writePng),
    loadBriefWriter: null,
  },
  {
    kind: 'pages',
    id: 'svg',
    extension: 'svg',
    scales: [],
    contents: ['deck', 'view'],
    hasLayouts: false,
    loadWriter: () => Promise.resolve(writeSvgFiles),
    loadBriefWriter: null,
  },
  {
    kind: 'pages',
    id: 'webm',
    extension: 'webm',
    scales: [],
    contents: ['deck', 'view'],
    hasLayouts: false,
    isPossible: canRecordVideo,
    loadWriter: async () => (await loadVideo()).writeVideo,
    loadBriefWriter: null,
  },
]);

/** After the formats of pages in the dialog. */
const STATEMENT_FORMATS = defineStatementFormats([
  {
    kind: 'statements',
    id: 'csv',
    extension: 'csv',
    loadWriter: async () => (await loadEvidence()).writeCsv,
  },
  {
    kind: 'statements',
    id: 'xlsx',
    extension: 'xlsx',
    loadWriter: async () => (await loadEvidence()).writeWorkbook,
  },
  {
    kind: 'statements',
    id: 'annotations',
    extension: 'jsonld',
    loadWriter: async () => (await loadEvidence()).writeAnnotations,
  },
  {
    kind: 'statements',
    id: 'refi',
    extension: 'qdpx',
    loadWriter: async () => (await loadEvidence()).writeRefiProject,
  },
]);

const EXPORT_FORMATS = [...PAGE_FORMATS, ...STATEMENT_FORMATS];

/** The formats that this browser can make. */
export function possibleFormats(): typeof EXPORT_FORMATS {
  return EXPORT_FORMATS.filter(
    (format) => format.kind === 'statements' || (format.isPossible?.() ?? true),
  );
}

export type PageFormatId = (typeof PAGE_FORMATS)[number]['id'];
export type StatementFormatId = (typeof STATEMENT_FORMATS)[number]['id'];
export type ExportFormatId = PageFormatId | StatementFormatId;

function withId<Id extends string, Format extends { readonly id: Id }>(
  formats: readonly Format[],
  id: Id,
): Format {
  const format = formats.find((each) => each.id === id);
  if (!format) throw new RangeError(`no format "${id}"`);
  return format;
}

export const exportFormat = (id: ExportFormatId) => withId(EXPORT_FORMATS, id);
export const pageFormat = (id: PageFormatId) => withId(PAGE_FORMATS, id);
export const statementFormat = (id: StatementFormatId) => withId(STATEMENT_FORMATS, id);
