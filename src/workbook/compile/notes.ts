import type { Bilingual } from '../../domain/language.ts';
import type { EditorNote } from '../../domain/report/report.ts';
import { CONFIDENCE_CHOICES } from '../choices.ts';
import { type Build, choiceIn, reportMissing } from './build.ts';
import type { CellMap } from './cellSource.ts';
import type { Paragraphs } from './paragraphs.ts';
import { PROBLEMS } from './problemTexts.ts';
import type { TableRow } from './tableRows.ts';

const EXAMPLE: Bilingual = { zh: '疑为“种业”', en: 'probably the seed industry' };
const ANCHOR: Bilingual = { zh: '存疑的原文', en: 'the doubted words' };

/** The editor's notes as notes.yaml has them. From `0/…` in `cells`. */
export function readNotes(build: Build, paragraphs: Paragraphs, cells: CellMap) {
  return build.tables.notes.rows.flatMap((row, at) => {
    const anchor = row.words('anchor');
    const note = row.bilingual('note');
    const confidence = choiceIn<EditorNote['confidence']>(
      build,
      row,
      'confidence',
      CONFIDENCE_CHOICES,
    );
    if (anchor === '') reportMissing(build, 'notes', row.at('anchor'), 'anchor', ANCHOR);
    if (note === null) reportMissing(build, 'notes', row.bilingualAt('note'), 'note_zh', EXAMPLE);
    const paragraph = anchor === '' ? null : paragraphOf(build, row, anchor, paragraphs);
    cells.set(String(at), row.whole());
    for (const field of ['paragraph', 'anchor']) cells.set(`${at}/${field}`, row.at(field));
    const probable = row.words('probable_chinese');
    if (paragraph === null || note === null) return [];
    return [
      {
        paragraph,
        anchor,
        note,
        ...(probable === '' ? {} : { probableChinese: probable }),
        confidence: confidence ?? 'medium',
      },
    ];
  });
}

function paragraphOf(
  { problems }: Build,
  row: TableRow,
  anchor: string,
  paragraphs: Paragraphs,
): number | null {
  const cell = row.at('paragraph');
  const written = row.plain('paragraph');
  const number = /^[1-9]\d{0,6}$/u.test(written) ? Number(written) : null;
  if (number === null && written !== '') {
    problems.add(cell, PROBLEMS.notParagraph(written));
    return null;
  }
  const words = number === null ? null : paragraphs.at(number);
  if (number !== null && words === null) {
    problems.add(cell, PROBLEMS.noParagraph(number, paragraphs.all.length));
    return null;
  }
  if (number !== null && words?.includes(anchor) === true) return number;
  const other = paragraphs.find(anchor);
  if (number === null) {
    if (typeof other === 'number') return other;
    const problem = other === null ? PROBLEMS.notInText() : PROBLEMS.notSearched();
    problems.add(row.at('anchor'), problem);
    return null;
  }
  if (typeof other === 'number') problems.add(cell, PROBLEMS.elsewhere(number, other));
  else problems.add(row.at('anchor'), PROBLEMS.notInParagraph(number, null, null));
  return null;
}
