import { fileName } from '../../../../domain/fileName.ts';
import type { Language } from '../../../../domain/language.ts';
import type { ReportFrame } from '../../../../domain/report/report.ts';
import { evidenceMessages } from '../../../../i18n/evidence.ts';
import type { Evidence, EvidencePassage, EvidenceStatement, Source } from '../evidence.ts';
import { guidOf } from '../guid.ts';
import { type CodeBook, codeBookOf, codeBookXml } from './codeBook.ts';
import { startTag, textElement } from './xml.ts';

const NAMESPACE = 'urn:QDA-XML:project:1.0';
const USER = guidOf('user', 'fangyu');

/** The identifier of the report's text, which is also the name of its file. */
export function sourceGuid({ report }: Source): string {
  return guidOf('source', report.id);
}

/**
 * The file of the source text. Programs read it with a carriage return as a line end and without a byte
 * order mark, so both are replaced; the number of code points stays the same.
 */
export function sourceFileText(text: string): string {
  return text.replaceAll('\r', '\n').replace(/^\uFEFF/u, ' ');
}

/** A selection of text from `start` to before `end`, with one coding per code. */
function selectionXml(
  statement: EvidenceStatement,
  passage: EvidencePassage,
  codes: readonly string[],
  evidence: Evidence,
): string {
  const { madeAt } = evidence;
  const identity = [statement.report.id, statement.id, passage.number] as const;
  const { start, end } = passage.range;
  const by = { creatingUser: USER, creationDateTime: madeAt };
  const codings = codes.map(
    (code) =>
      `${startTag('Coding', { guid: guidOf('coding', ...identity, code), ...by })}>${startTag('CodeRef', { targetGUID: code })}/></Coding>`,
  );
  const tag = startTag('PlainTextSelection', {
    guid: guidOf('selection', ...identity),
    name: `${statement.id} ${passage.number}`,
    startPosition: String(start),
    endPosition: String(end),
    ...by,
  });
  return `${tag}>${textElement('Description', memoOf(passage, evidence))}${codings.join('')}</PlainTextSelection>\n`;
}

function memoOf({ part }: EvidencePassage, { language }: Evidence): string {
  const words = evidenceMessages[language];
  const facts = [words.kinds[part.kind], words.paragraph(part.paragraph)];
  if (part.inferred) facts.push(words.inferred(part.inferred[language]));
  return facts.join(' · ');
}

/**
 * The file project.qde of a REFI-QDA project (version 1.0), as pieces of XML to be joined. Positions count
 * Unicode code points from 0. Source: REFI-QDA Standard, Project.xsd of 18 March 2019.
 */
export function* projectXmlPieces(evidence: Evidence): Generator<string, void> {
  const { report, language, madeAt, statements } = evidence;
  const words = evidenceMessages[language];
  const codeBook = codeBookOf(evidence);
  yield '<?xml version="1.0" encoding="utf-8"?>\n';
  yield `${startTag('Project', {
    xmlns: NAMESPACE,
    name: words.collection(report.short[language], statements.length),
    origin: 'Fangyu',
    creatingUserGUID: USER,
    creationDateTime: madeAt,
  })}>\n<Users>${startTag('User', { guid: USER, name: 'Fangyu' })}/></Users>\n`;
  yield codeBookXml(codeBook);
  yield '<Sources>\n';
  for (const source of evidence.sources) yield* sourceXmlPieces(source, evidence, codeBook);
  yield '</Sources>\n</Project>\n';
}

/** The text of one report with the selections of its statements. */
function* sourceXmlPieces(
  source: Source,
  evidence: Evidence,
  codeBook: CodeBook,
): Generator<string, void> {
  const { language, madeAt } = evidence;
  const { report } = source;
  const statements = evidence.statements.filter((each) => each.report === report);
  const guid = sourceGuid(source);
  yield `${startTag('TextSource', {
    guid,
    // Programs use it as the name of a file.
    name: fileName(report.short[language], ''),
    plainTextPath: `internal://${guid}.txt`,
    creatingUser: USER,
    creationDateTime: madeAt,
  })}>\n${textElement('Description', descriptionOf(report, statements, language))}\n`;
  for (const statement of statements) {
    const codes = codeBook.codesOf(statement);
    for (const passage of statement.passages)
      yield selectionXml(statement, passage, codes, evidence);
  }
  yield '</TextSource>\n';
}

function descriptionOf(
  report: ReportFrame,
  statements: readonly EvidenceStatement[],
  language: Language,
): string {
  const hasAppended = statements.some(({ passages }) => passages.some((each) => !each.inReport));
  const notes = hasAppended ? [evidenceMessages[language].appended] : [];
  return [
    `${report.title[language]} · ${report.publisher[language]} · ${report.date}`,
    report.provenance[language],
    ...notes,
  ].join('\n');
}
