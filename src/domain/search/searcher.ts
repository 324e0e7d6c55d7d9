import type { ReportFiles } from '../corpus/split.ts';
import type { StatementText } from '../corpus/texts.ts';
import { sizeOf } from '../filters/filter.ts';
import type { Speaker } from '../report/report.ts';
import { createSearchIndex, type SearchIndex } from './searchIndex.ts';
import { sourcesOf } from './sourcesOf.ts';
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
const AT_ONCE = 8;
/** It is answered anew when so many times the words have been read: often at first, when little is found. */
const GROWTH = 1.25;

/** What is searched at present. */
interface Held {
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
 * @param say tells the page
 * @param breath lets messages in that came meanwhile
 * @returns what hears the page
 */
export function createSearcher(
  say: (message: SearchResponse) => void,
  reader: FileReader,
  breath: () => Promise<void>,
): (message: SearchRequest) => void {
  let held: Held | null = null;
  let latestMaterial: SearchData | null = null;
  let asked = { ask: 0, query: '' };
  let chunksRead = 0;
  let failed = false;
  let isReading = false;
  let answering: Promise<void> | null = null;

  const readingOf = ({ long }: Held): ReadingProgress | null =>
    long && { read: long.scan.read(), size: long.size, failed };

  const answerWhole = async (): Promise<void> => {
    for (let complete = false; !complete; ) {
      // Of several letters typed meanwhile the last is answered, and no other.
      await breath();
      const { ask, query } = asked;
      if (!held || query === '') return;
      const results = held.index.search(query);
      complete = held.index.isComplete();
      say({ kind: 'answer', ask, answer: { query, results, reading: readingOf(held) } });
    }
  };

  /** Answers the newest query with all that is at hand. */
  const answer = (): Promise<void> => {
    answering ??= answerWhole().finally(() => {
      answering = null;
    });
    return answering;
  };

  /** Reads on while there is something to read and somebody searches. */
  const readOn = async (): Promise<void> => {
    if (isReading || !held?.long) return;
    isReading = true;
    const mine = held;
    const { files, scan } = held.long;
    let answeredAt = 0;
    while (held === mine && asked.query !== '' && !failed && chunksRead < files.texts.chunks) {
      const left = Math.min(AT_ONCE, files.texts.chunks - chunksRead);
      const wanted = Array.from({ length: left }, (_, index) => chunksRead + index);
      const came = await Promise.all(wanted.map((chunk) => reader.texts(files, chunk)));
      if (held !== mine) break;
      const whole = came.indexOf(null);
      failed = whole >= 0;
      for (const texts of failed ? came.slice(0, whole) : came) scan.add(texts ?? []);
      chunksRead += failed ? whole : left;
      const isLast = failed || chunksRead === files.texts.chunks;
      if (!isLast && scan.read() < answeredAt * GROWTH) continue;
      answeredAt = scan.read();
      await answer();
    }
    isReading = false;
    // Other material came while this was being read.
    if (held !== mine) void readOn();
  };

  const take = async (material: SearchData): Promise<void> => {
    latestMaterial = material;
    const { report } = material;
    const files = report && 'files' in report ? report.files : null;
    const speakers = files ? await reader.speakers(files) : [];
    if (latestMaterial !== material) return;
    if (!speakers) {
      say({ kind: 'failed' });
      return;
    }
    const sources = sourcesOf(material, speakers);
    const { linked } = sources;
    // Regions or spellings may come anew: what has been read of the same report is kept.
    const known = held?.long?.files.edition === files?.edition ? held?.long : undefined;
    const long =
      files && linked
        ? { files, scan: known?.scan ?? createWordScan(linked), size: sizeOf(linked) }
        : null;
    if (!known) chunksRead = 0;
    held = { index: createSearchIndex({ ...sources, words: long?.scan }), long };
    say({ kind: 'ready' });
    void answer();
    void readOn();
  };

  return (message) => {
    if (message.kind === 'material') {
      void take(message.material);
      return;
    }
    asked = message;
    failed = false;
    void answer();
    void readOn();
  };
}
