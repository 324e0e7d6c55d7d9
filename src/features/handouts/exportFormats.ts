import { retryImport } from '../../ui/lazy/retryImport.ts';
import type { PageWriter } from './files/pageWriter.ts';
import { writePng, writeSvgFiles } from './files/writePictures.ts';
import { printScenes } from './print/printScenes.tsx';

export interface ExportFormat<Id extends string = string> {
  /** Also the key of its words in the messages. */
  readonly id: Id;
  /** Of its files, without the dot; null where pages are printed. */
  readonly extension: string | null;
  /** The sizes of its pictures, as multiples of the page's size, that the user can choose from; none for one size. */
  readonly scales: readonly number[];
  readonly hasBrief: boolean;
  /** Loads the writer, a large one on demand; rejects where it could not be loaded. */
  readonly loadWriter: () => Promise<PageWriter>;
}

function defineFormats<const Id extends string>(
  formats: readonly ExportFormat<Id>[],
): readonly ExportFormat<Id>[] {
  return formats;
}

const loadSlides = retryImport(() => import('./files/toSlides.ts'));

/** All formats in the order of the dialog. A new one needs a writer, a row here and its words in the messages. */
export const EXPORT_FORMATS = defineFormats([
  {
    id: 'slides',
    extension: 'pptx',
    scales: [],
    hasBrief: false,
    loadWriter: async () => (await loadSlides()).writeSlides,
  },
  {
    id: 'print',
    extension: null,
    scales: [],
    hasBrief: true,
    loadWriter: () => Promise.resolve(printScenes),
  },
  {
    id: 'png',
    extension: 'png',
    scales: [1, 2, 4],
    hasBrief: false,
    loadWriter: () => Promise.resolve(writePng),
  },
  {
    id: 'svg',
    extension: 'svg',
    scales: [],
    hasBrief: false,
    loadWriter: () => Promise.resolve(writeSvgFiles),
  },
]);

export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];

export function exportFormat(id: ExportFormatId): ExportFormat<ExportFormatId> {
  const format = EXPORT_FORMATS.find((each) => each.id === id);
  if (!format) throw new RangeError(`no format "${id}"`);
  return format;
}
