import { dateInWords } from '../dates.ts';
import type { Bilingual, Language } from '../language.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from './midSentence.ts';
import type { Body, StatementPart, ReportFrame, Speaker } from './report.ts';

/** What a citation needs of a statement. */
interface Quoted {
  readonly parts: readonly StatementPart[];
}

/** The paragraphs a statement stands in, ascending, each once. */
export function paragraphsOf(statement: Quoted): readonly number[] {
  return [...new Set(statement.parts.map((part) => part.paragraph))].sort((a, b) => a - b);
}

/** `9`, `10–11`, `2, 4–6`: ascending numbers with runs drawn together. */
export function inRuns(numbers: readonly number[]): string {
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

const BODY: Readonly<Record<Body, Bilingual | null>> = {
  deputy: { zh: '全国人大代表', en: 'NPC deputy' },
  member: { zh: '全国政协委员', en: 'CPPCC member' },
  'not-stated': null,
  collective: null,
  government: null,
};

interface Frame {
  readonly words: (part: StatementPart) => string;
  readonly speaker: (speaker: Speaker) => string;
  readonly source: (report: ReportFrame, paragraphs: readonly number[]) => string;
}

/** The words of a part as printed, after an ellipsis where they begin mid-sentence. */
function wordsOf(part: StatementPart): string {
  return startsMidSentence(part) ? LEADING_ELLIPSIS + part.text : part.text;
}

function present(pieces: readonly (string | undefined)[]): readonly string[] {
  return pieces.filter((piece) => piece !== undefined && piece !== '').map(String);
}

const FRAMES: Readonly<Record<Language, Frame>> = {
  en: {
    words: (part) => {
      const { kind, inferred } = part;
      const label = [kind === 'reported' ? 'reported' : '', inferred ? 'attribution inferred' : ''];
      const said = present(label).join('; ');
      return said === '' ? wordsOf(part) : `[${said}] ${wordsOf(part)}`;
    },
    speaker: ({ name, nameByEditor, body, post }) => {
      const names = nameByEditor
        ? `[${name.en}] (${name.zh}; name supplied by the editor)`
        : `${name.en} (${name.zh})`;
      return `— ${present([names, BODY[body]?.en, post?.en]).join(', ')}`;
    },
    source: ({ title, publisher, date, language }, paragraphs) => {
      const place = `${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${inRuns(paragraphs)}`;
      const original = language === 'en' ? '' : ' (quoted from the report’s Chinese text)';
      return `“${title.en}”, ${publisher.en}, ${dateInWords(date, 'en')}, ${place}${original}`;
    },
  },
  zh: {
    words: (part) => {
      const { kind, inferred } = part;
      const label = [kind === 'reported' ? '转述' : '', inferred ? '发言人系推断' : ''];
      const said = present(label).join('；');
      return said === '' ? wordsOf(part) : `［${said}］${wordsOf(part)}`;
    },
    speaker: ({ name, nameByEditor, body, post }) => {
      const names = nameByEditor
        ? `［${name.zh}］（${name.en}，姓名由编者补充）`
        : `${name.zh}（${name.en}）`;
      return `——${present([names, BODY[body]?.zh, post?.zh]).join('，')}`;
    },
    source: ({ title, publisher, date, language }, paragraphs) => {
      const place = `第${inRuns(paragraphs).replaceAll(', ', '、')}段`;
      const original = language === 'zh' ? '' : '（引文照录报道英文文本）';
      return `《${title.zh}》，${publisher.zh}，${dateInWords(date, 'zh')}，${place}${original}`;
    },
  },
};

/**
 * Returns a statement's words, speaker and source as plain text, one line each. The words stay as printed in
 * both languages. Reported and inferred words are labelled in square brackets, and an ellipsis precedes
 * reported words that begin mid-sentence. The last line gives the provenance of the text, because a
 * translation must not be taken for the original.
 */
export function citation(
  report: ReportFrame,
  statement: Quoted,
  speaker: Speaker | undefined,
  language: Language,
): string {
  const frame = FRAMES[language];
  const words = statement.parts.filter((part) => part.kind !== 'attribution').map(frame.words);
  const lines = speaker ? [frame.speaker(speaker)] : [];
  const source = frame.source(report, paragraphsOf(statement));
  return [...words, '', ...lines, source, `(${report.provenance[language]})`].join('\n');
}
