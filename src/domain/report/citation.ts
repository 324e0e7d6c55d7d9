import { dateInWords } from '../dates.ts';
import type { Bilingual, Language } from '../language.ts';
import type { Body, StatementPart, ReportFrame, Speaker } from './report.ts';

/** What a citation needs of a statement. */
interface QuotedStatement {
  readonly parts: readonly StatementPart[];
}

/** The paragraphs a statement stands in, ascending, each once. */
export function paragraphsOf(statement: QuotedStatement): readonly number[] {
  return [...new Set(statement.parts.map((part) => part.paragraph))].sort((a, b) => a - b);
}

/** `9`, `10–11`, `2, 4–6`: ascending numbers with runs drawn together. */
export function formatRuns(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

const BODY_NAMES: Readonly<Record<Body, Bilingual | null>> = {
  deputy: { zh: '全国人大代表', en: 'NPC deputy' },
  member: { zh: '全国政协委员', en: 'CPPCC member' },
  'not-stated': null,
  collective: null,
  government: null,
};

interface CitationFormat {
  readonly quotation: (part: StatementPart) => string;
  readonly speaker: (speaker: Speaker) => string;
  readonly source: (report: ReportFrame, paragraphs: readonly number[]) => string;
}

function nonEmpty(pieces: readonly (string | undefined)[]): readonly string[] {
  return pieces.filter((piece) => piece !== undefined && piece !== '').map(String);
}

const CITATION_FORMATS: Readonly<Record<Language, CitationFormat>> = {
  en: {
    quotation: ({ kind, inferred, text }) => {
      const label = [kind === 'reported' ? 'reported' : '', inferred ? 'attribution inferred' : ''];
      const said = nonEmpty(label).join('; ');
      return said === '' ? text : `[${said}] ${text}`;
    },
    speaker: ({ name, nameByEditor, body, post }) => {
      const names = nameByEditor
        ? `[${name.en}] (${name.zh}; name supplied by the editor)`
        : `${name.en} (${name.zh})`;
      return `— ${nonEmpty([names, BODY_NAMES[body]?.en, post?.en]).join(', ')}`;
    },
    source: ({ title, publisher, date, language }, paragraphs) => {
      const place = `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${formatRuns(paragraphs)}`;
      const original = language === 'en' ? '' : ' (quoted from the report’s Chinese text)';
      return `“${title.en}”, ${publisher.en}, ${dateInWords(date, 'en')}, ${place}${original}`;
    },
  },
  zh: {
    quotation: ({ kind, inferred, text }) => {
      const label = [kind === 'reported' ? '转述' : '', inferred ? '归属系推断' : ''];
      const said = nonEmpty(label).join('；');
      return said === '' ? text : `［${said}］${text}`;
    },
    speaker: ({ name, nameByEditor, body, post }) => {
      const names = nameByEditor
        ? `［${name.zh}］（${name.en}，姓名由编者补出）`
        : `${name.zh}（${name.en}）`;
      return `——${nonEmpty([names, BODY_NAMES[body]?.zh, post?.zh]).join('，')}`;
    },
    source: ({ title, publisher, date, language }, paragraphs) => {
      const place = `第${formatRuns(paragraphs).replaceAll(', ', '、')}段`;
      const original = language === 'zh' ? '' : '（引文照录报道英文文本）';
      return `《${title.zh}》，${publisher.zh}，${dateInWords(date, 'zh')}，${place}${original}`;
    },
  },
};

/**
 * A statement's words with speaker and source as plain text, a line each. The words stay as printed
 * whatever the language; what is reported or inferred is labelled in square brackets. Last stands what
 * a reader must know of the text: a quotation of a translation must not pass for the original.
 */
export function citation(
  report: ReportFrame,
  statement: QuotedStatement,
  speaker: Speaker | undefined,
  language: Language,
): string {
  const frame = CITATION_FORMATS[language];
  const words = statement.parts.filter((part) => part.kind !== 'attribution').map(frame.quotation);
  const lines = speaker ? [frame.speaker(speaker)] : [];
  const source = frame.source(report, paragraphsOf(statement));
  return [...words, '', ...lines, source, `(${report.provenance[language]})`].join('\n');
}
