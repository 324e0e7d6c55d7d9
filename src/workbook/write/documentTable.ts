import type { Bilingual, Language } from '../../domain/language.ts';
import type { KeyDocument, Strategy } from '../../domain/report/report.ts';
import { Slugs } from '../compile/slugs.ts';

interface DocumentRow {
  readonly id: string;
  readonly title_zh: string;
  readonly title_en: string;
  readonly issuer_zh: string;
  readonly issuer_en: string;
  readonly date: string;
  readonly date_note_zh: string;
  readonly date_note_en: string;
  readonly period: string;
  readonly verified: KeyDocument['verified'];
}

export interface DocumentTable {
  readonly rows: readonly DocumentRow[];
  idOf(document: KeyDocument): string;
}

interface SplitDate {
  readonly date: string;
  readonly note: Bilingual;
}

const NO_NOTE: Bilingual = { zh: '', en: '' };

/** Takes the note in brackets off a date: `2019（印发）` and `2019 (issued)`. */
function splitDate(written: Bilingual | null): SplitDate {
  if (written === null) return { date: '', note: NO_NOTE };
  const { zh, en } = written;
  if (zh === en) return { date: zh, note: NO_NOTE };
  for (let at = zh.indexOf('（'); at >= 0; at = zh.indexOf('（', at + 1)) {
    const date = zh.slice(0, at);
    if (!zh.endsWith('）') || !en.startsWith(`${date} (`) || !en.endsWith(')')) continue;
    return { date, note: { zh: zh.slice(at + 1, -1), en: en.slice(date.length + 2, -1) } };
  }
  return { date: zh, note: NO_NOTE };
}

const keyOf = (document: KeyDocument): string => JSON.stringify(document);

/** The documents of all strategies, each once, with ids made from their titles. */
export function documentTable(strategies: readonly Strategy[], language: Language): DocumentTable {
  const slugs = new Slugs();
  const rows = new Map<string, DocumentRow>();
  for (const document of strategies.flatMap(({ documents }) => documents)) {
    if (rows.has(keyOf(document))) continue;
    const { title, issuer, date, period, verified } = document;
    const split = splitDate(date);
    rows.set(keyOf(document), {
      id: slugs.make(title.en, title[language]),
      title_zh: title.zh,
      title_en: title.en,
      issuer_zh: issuer.zh,
      issuer_en: issuer.en,
      date: split.date,
      date_note_zh: split.note.zh,
      date_note_en: split.note.en,
      period: period ?? '',
      verified,
    });
  }
  return {
    rows: [...rows.values()],
    idOf: (document) => rows.get(keyOf(document))?.id ?? '',
  };
}
