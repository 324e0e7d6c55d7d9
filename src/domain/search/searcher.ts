import type { ReportFiles } from '../corpus/split.ts';
import type { StatementText } from '../corpus/texts.ts';
import { sizeOf } from '../filters/filter.ts';
import type { Speaker } from '../report/report.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';
import type {
  ReadingProgress,
  SearchData,
  SearchRequest,
  SearchResponse,
} from './searchProtocol.ts';
import { searchSourcesOf } from './searchSources.ts';
import { createWordScan, type WordScan } from './wordScan.ts';

/** Null where a file cannot be loaded. */
export interface FileReader {
  readonly speakers: (files: ReportFiles) => Promise<readonly Speaker[] | null>;
  readonly texts: (files: ReportFiles, chunk: number) => Promise<readonly StatementText[] | null>;
}

const MAX_PARALLEL_CHUNKS = 8;
/** Answers again when the texts have grown by this factor: often at first, then seldom. */
const ANSWER_AGAIN_GROWTH = 1.25;

interface LongReport {
  readonly files: ReportFiles;
  readonly scan: WordScan;
  readonly size: number;
  chunksRead: number;
}

interface CurrentSearch {
  readonly index: SearchIndex;
  /** Null for a report whose texts are all in the index. */
  readonly long: LongReport | null;
}

/**
 * Adds the next chunks in order, up to the first that fails. Returns whether all were read;
 * null where `isCurrent` became false.
 */
async function readNextChunks(
  { texts }: FileReader,
  long: LongReport,
  isCurrent: () => boolean,
): Promise<boolean | null> {
  const { files, scan, chunksRead } = long;
  const count = Math.min(MAX_PARALLEL_CHUNKS, files.texts.chunks - chunksRead);
  const numbers = Array.from({ length: count }, (_, index) => chunksRead + index);
  const chunks = await Promise.all(numbers.map((chunk) => texts(files, chunk)));
  if (!isCurrent()) return null;
  const failedAt = chunks.indexOf(null);
  const loaded = failedAt < 0 ? chunks : chunks.slice(0, failedAt);
  for (const chunk of loaded) scan.add(chunk ?? []);
  long.chunksRead += loaded.length;
  return failedAt < 0;
}

/**
 * Creates the handler of messages from the page. It answers only the newest query, and again
 * as the texts of a long report are read.
 * @param yieldToMessages resolves after messages that have arrived are handled
 */
export function createSearcher(
  send: (message: SearchResponse) => void,
  reader: FileReader,
  yieldToMessages: () => Promise<void>,
): (message: SearchRequest) => void {
  let current: CurrentSearch | null = null;
  let latestData: SearchData | null = null;
  let latestQuery = { queryNumber: 0, query: '' };
  let hasFailed = false;
  let isReading = false;
  let answering: Promise<void> | null = null;

  const progressOf = ({ long }: CurrentSearch): ReadingProgress | null =>
    long && { read: long.scan.countRead(), size: long.size, failed: hasFailed };

  const answerUntilComplete = async (): Promise<void> => {
    for (let isComplete = false; !isComplete; ) {
      // Only the newest query is answered.
      await yieldToMessages();
      const { queryNumber, query } = latestQuery;
      if (!current || query === '') return;
      const results = current.index.search(query);
      isComplete = current.index.isComplete();
      const answer = { query, results, reading: progressOf(current) };
      send({ kind: 'answer', queryNumber, answer });
    }
  };

  const answer = (): Promise<void> => {
    answering ??= answerUntilComplete().finally(() => {
      answering = null;
    });
    return answering;
  };

  const readTexts = async (): Promise<void> => {
    if (isReading || !current?.long) return;
    isReading = true;
    const { long } = current;
    const { chunks } = long.files.texts;
    // New regions or spellings do not interrupt the reading.
    const isCurrent = () => current?.long === long;
    let countAtLastAnswer = 0;
    while (isCurrent() && latestQuery.query !== '' && !hasFailed && long.chunksRead < chunks) {
      const isRead = await readNextChunks(reader, long, isCurrent);
      if (isRead === null) break;
      hasFailed = !isRead;
      const isLast = hasFailed || long.chunksRead === chunks;
      if (!isLast && long.scan.countRead() < countAtLastAnswer * ANSWER_AGAIN_GROWTH) continue;
      countAtLastAnswer = long.scan.countRead();
      await answer();
    }
    isReading = false;
    // Another report arrived during the reading.
    if (!isCurrent()) void readTexts();
  };

  const load = async (data: SearchData): Promise<void> => {
    latestData = data;
    const { report } = data;
    const files = report && 'files' in report ? report.files : null;
    const speakers = files ? await reader.speakers(files) : [];
    if (latestData !== data) return;
    if (!speakers) {
      send({ kind: 'failed' });
      return;
    }
    const sources = searchSourcesOf(data, speakers);
    const { linked } = sources;
    // With new regions or spellings of the same report, its texts are not read again.
    const previous = current?.long?.files.edition === files?.edition ? current?.long : null;
    const isLong = files !== null && linked !== null;
    const long = isLong
      ? (previous ?? {
          files,
          scan: createWordScan(linked),
          size: sizeOf(linked),
          chunksRead: 0,
        })
      : null;
    if (!previous) hasFailed = false;
    current = { index: createSearchIndex({ ...sources, scan: long?.scan }), long };
    send({ kind: 'ready' });
    void answer();
    void readTexts();
  };

  return (message) => {
    if (message.kind === 'data') {
      void load(message.data);
      return;
    }
    // The page repeats its query after new data; only another one tries a file again that could not be read.
    if (message.queryNumber !== latestQuery.queryNumber) hasFailed = false;
    latestQuery = message;
    void answer();
    void readTexts();
  };
}
