import type { ReportFiles } from '../corpus/split.ts';
import type { StatementText } from '../corpus/texts.ts';
import { sizeOf } from '../filters/filter.ts';
import type { Speaker } from '../report/report.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';
import { sourcesOf } from './searchSources.ts';
import type {
  SearchResponse,
  ReadingProgress,
  SearchData,
  SearchRequest,
} from './searchProtocol.ts';
import { createWordScan, type WordScan } from './wordScan.ts';

/** Reads the files of a long report; null where one cannot be had. */
export interface FileReader {
  readonly speakers: (files: ReportFiles) => Promise<readonly Speaker[] | null>;
  readonly texts: (files: ReportFiles, chunk: number) => Promise<readonly StatementText[] | null>;
}

/** So many chunks are fetched side by side. */
const MAX_PARALLEL_CHUNKS = 8;
/** It is answered anew when so many times the words have been read: often at first, when little is found. */
const ANSWER_AGAIN_GROWTH = 1.25;

/** What is searched at present. */
interface CurrentSearch {
  readonly index: SearchIndex;
  /** Of a long report. */
  readonly long: {
    readonly files: ReportFiles;
    readonly scan: WordScan;
    readonly size: number;
  } | null;
}

/**
 * Answers queries wherever it runs: in a thread of its own, or in the page. The newest query counts;
 * the words of a long report are read as long as one is open, and it is answered anew as they come.
 * @param send tells the page
 * @param yieldToMessages lets messages in that came meanwhile
 * @returns what hears the page
 */
export function createSearcher(
  send: (message: SearchResponse) => void,
  reader: FileReader,
  yieldToMessages: () => Promise<void>,
): (message: SearchRequest) => void {
  let current: CurrentSearch | null = null;
  let latestData: SearchData | null = null;
  let latestQuery = { queryNumber: 0, query: '' };
  let chunksRead = 0;
  let failed = false;
  let isReading = false;
  let answering: Promise<void> | null = null;

  const readingOf = ({ long }: CurrentSearch): ReadingProgress | null =>
    long && { read: long.scan.countRead(), size: long.size, failed };

  const answerUntilComplete = async (): Promise<void> => {
    for (let complete = false; !complete; ) {
      // Of several letters typed meanwhile the last is answered, and no other.
      await yieldToMessages();
      const { queryNumber, query } = latestQuery;
      if (!current || query === '') return;
      const results = current.index.search(query);
      complete = current.index.isComplete();
      send({
        kind: 'answer',
        queryNumber,
        answer: { query, results, reading: readingOf(current) },
      });
    }
  };

  /** Answers the newest query with all that is at hand. */
  const answer = (): Promise<void> => {
    answering ??= answerUntilComplete().finally(() => {
      answering = null;
    });
    return answering;
  };

  /** Reads on while there is something to read and somebody searches. */
  const readChunks = async (): Promise<void> => {
    if (isReading || !current?.long) return;
    isReading = true;
    const started = current;
    const { files, scan } = current.long;
    let countAtLastAnswer = 0;
    while (
      current === started &&
      latestQuery.query !== '' &&
      !failed &&
      chunksRead < files.texts.chunks
    ) {
      const batchSize = Math.min(MAX_PARALLEL_CHUNKS, files.texts.chunks - chunksRead);
      const batch = Array.from({ length: batchSize }, (_, index) => chunksRead + index);
      const chunks = await Promise.all(batch.map((chunk) => reader.texts(files, chunk)));
      if (current !== started) break;
      const loadedCount = chunks.indexOf(null);
      failed = loadedCount >= 0;
      for (const texts of failed ? chunks.slice(0, loadedCount) : chunks) scan.add(texts ?? []);
      chunksRead += failed ? loadedCount : batchSize;
      const isLast = failed || chunksRead === files.texts.chunks;
      if (!isLast && scan.countRead() < countAtLastAnswer * ANSWER_AGAIN_GROWTH) continue;
      countAtLastAnswer = scan.countRead();
      await answer();
    }
    isReading = false;
    // Other material came while this was being read.
    if (current !== started) void readChunks();
  };

  const load = async (material: SearchData): Promise<void> => {
    latestData = material;
    const { report } = material;
    const files = report && 'files' in report ? report.files : null;
    const speakers = files ? await reader.speakers(files) : [];
    if (latestData !== material) return;
    if (!speakers) {
      send({ kind: 'failed' });
      return;
    }
    const sources = sourcesOf(material, speakers);
    const { linked } = sources;
    // Regions or spellings may come anew: what has been read of the same report is kept.
    const previous = current?.long?.files.edition === files?.edition ? current?.long : undefined;
    const long =
      files && linked
        ? { files, scan: previous?.scan ?? createWordScan(linked), size: sizeOf(linked) }
        : null;
    if (!previous) chunksRead = 0;
    current = { index: createSearchIndex({ ...sources, words: long?.scan }), long };
    send({ kind: 'ready' });
    void answer();
    void readChunks();
  };

  return (message) => {
    if (message.kind === 'data') {
      void load(message.data);
      return;
    }
    latestQuery = message;
    failed = false;
    void answer();
    void readChunks();
  };
}
