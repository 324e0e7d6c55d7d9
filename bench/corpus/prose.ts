import type { Bilingual, Language } from '../../src/domain/language.ts';
import type { Report } from '../../src/domain/report/report.ts';
import type { Random } from './random.ts';

/** Creates text of about `length` letters that looks and compresses like that of a report. */
export type Prose = (length: number) => string;

const WORD = /[A-Za-z]+(?:[-’'][A-Za-z]+)*/g;
const HAN = /\p{Script=Han}+/gu;
/** Letters in a word, on average, and in a sentence. */
const SENTENCE = { en: 22, zh: 14 } as const;

function bilingualTexts(report: Report): readonly Bilingual[] {
  return [
    report.provenance,
    ...report.types.map(({ name }) => name),
    ...report.sections.flatMap(({ heading, subtopics }) => [
      heading,
      ...subtopics.map(({ label }) => label),
    ]),
    ...report.strategies.flatMap(({ title, note, documents }) => [
      title,
      ...(note ? [note] : []),
      ...documents.map((document) => document.title),
    ]),
    ...report.speakers.flatMap(({ post }) => (post ? [post] : [])),
    ...report.notes.map(({ note }) => note),
  ];
}

/** Words of a language as often as the shipped report uses them; Chinese by pairs of characters. */
function vocabulary(report: Report, language: Language): readonly string[] {
  if (language === 'en') return report.paragraphs.join(' ').match(WORD) ?? [];
  const runs = bilingualTexts(report).flatMap(({ zh }) => zh.match(HAN) ?? []);
  return runs.flatMap((run) => run.match(/../gu) ?? []);
}

/** Text in one language, its words drawn from `report`. */
export function proseIn(language: Language, report: Report, random: Random): Prose {
  const words = vocabulary(report, language);
  const [between, comma, stop] = language === 'en' ? [' ', ', ', '. '] : ['', '，', '。'];
  return (length) => {
    let text = '';
    let inSentence = 0;
    while (text.length < length) {
      const word = random.pick(words);
      const first = inSentence === 0 && language === 'en';
      text += first ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
      inSentence += 1;
      if (random.chance(1 / SENTENCE[language])) {
        text += stop;
        inSentence = 0;
      } else text += random.chance(0.12) ? comma : between;
    }
    return `${text.trim().replace(/[,.，。]$/u, '')}${stop.trim()}`;
  };
}
