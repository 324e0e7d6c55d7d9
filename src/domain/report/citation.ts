import { dateInWords } from '../dates.ts';
import type { Bilingual, Language } from '../language.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from './midSentence.ts';
import type { Body, StatementPart, ReportFrame, Speaker } from './report.ts';

interface QuotedStatement {
  readonly parts: readonly StatementPart[];
}

/** Ascending, each once. */
export function paragraphsOf(statement: QuotedStatement): readonly number[] {
  return [...new Set(statement.parts.map((part) => part.paragraph))].sort((a, b) => a - b);
}

/** Joins ascending numbers and shortens runs: `9`, `10–11`, `2, 4–6`. */
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

/** After an ellipsis where the part begins mid-sentence. */
function textOf(part: StatementPart): string {
  return startsMidSentence(part) ? LEADING_ELLIPSIS + part.text : part.text;
}

function nonEmpty(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined && text !== '').map(String);
}

/** By the language of the report: what a citation adds when the quoted words are in another language. */
const ORIGINAL_NOTES: Readonly<Record<Language, Bilingual>> = {
  zh: { zh: '', en: ' (quoted from the report’s Chinese text)' },
  en: { zh: '（引文照录报道英文文本）', en: '' },
};

const CITATION_FORMATS: Readonly<Record<Language, CitationFormat>> = {
  en: {
    quotation: (part) => {
      const { kind, inferred } = part;
      const label = [kind === 'reported' ? 'reported' : '', inferred ? 'attribution inferred' : ''];
      const labels = nonEmpty(label).join('; ');
      return labels === '' ? textOf(part) : `[${labels}] ${textOf(part)}`;
    },
    speaker: ({ name, nameByEditor, body, post }) => {
      const names = nameByEditor
        ? `[${name.en}] (${name.zh}; name supplied by the editor)`
        : `${name.en} (${name.zh})`;
      return `— ${nonEmpty([names, BODY_NAMES[body]?.en, post?.en]).join(', ')}`;
    },
    source: ({ title, publisher, date, language }, paragraphs) => {
      const place = `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${formatRuns(paragraphs)}`;
      return `“${title.en}”, ${publisher.en}, ${dateInWords(date, 'en')}, ${place}${ORIGINAL_NOTES[language].en}`;
    },
  },
  zh: {
    quotation: (part) => {
      const { kind, inferred } = part;
      const label = [kind === 'reported' ? '转述' : '', inferred ? '发言人系推断' : ''];
      const labels = nonEmpty(label).join('；');
      return labels === '' ? textOf(part) : `［${labels}］${textOf(part)}`;
    },
    speaker: ({ name, nameByEditor, body, post }) => {
      const names = nameByEditor
        ? `［${name.zh}］（${name.en}，姓名由编者补充）`
        : `${name.zh}（${name.en}）`;
      return `——${nonEmpty([names, BODY_NAMES[body]?.zh, post?.zh]).join('，')}`;
    },
    source: ({ title, publisher, date, language }, paragraphs) => {
      const place = `第${formatRuns(paragraphs).replaceAll(', ', '、')}段`;
      return `《${title.zh}》，${publisher.zh}，${dateInWords(date, 'zh')}，${place}${ORIGINAL_NOTES[language].zh}`;
    },
  },
};

/** The report as a source: title, publisher and date. */
export function reportSource(
  { title, publisher, date }: Pick<ReportFrame, 'title' | 'publisher' | 'date'>,
  language: Language,
): string {
  const day = dateInWords(date, language);
  return {
    en: () => `“${title.en}”, ${publisher.en}, ${day}`,
    zh: () => `《${title.zh}》，${publisher.zh}，${day}`,
  }[language]();
}

/**
 * Plain text. The words are printed as in the report, in every language, with labels in square brackets.
 * The last line is the provenance, because a quotation of a translation is not the original.
 */
export function citation(
  report: ReportFrame,
  statement: QuotedStatement,
  speaker: Speaker | undefined,
  language: Language,
): string {
  const format = CITATION_FORMATS[language];
  const quotations = statement.parts
    .filter((part) => part.kind !== 'attribution')
    .map(format.quotation);
  const lines = speaker ? [format.speaker(speaker)] : [];
  const source = format.source(report, paragraphsOf(statement));
  return [...quotations, '', ...lines, source, `(${report.provenance[language]})`].join('\n');
}
