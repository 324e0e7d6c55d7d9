import { LANG_TAGS, LIST_COMMA } from '../../../domain/language.ts';
import { evidenceMessages } from '../../../i18n/evidence.ts';
import type { Evidence, EvidencePassage, EvidenceStatement, NamedItem } from './evidence.ts';
import { guidOf } from './guid.ts';

/**
 * A name that is the same in every export. The namespace is not registered with IANA, so it is unique
 * only together with the ids of reports.
 */
function urn(...parts: readonly (string | number)[]): string {
  // Half of a code point cannot be encoded.
  const encoded = parts.map((part) =>
    encodeURIComponent(String(part).replaceAll(/\p{Surrogate}/gu, '\uFFFD')),
  );
  return ['urn:fangyu', ...encoded].join(':');
}

function tagsOf(
  kind: string,
  items: readonly NamedItem[],
  { report }: EvidenceStatement,
  { language }: Evidence,
) {
  const scope = kind === 'place' || kind === 'grouping' ? [kind] : ['report', report.id, kind];
  return items.map(({ id, name }) => ({
    id: urn(...scope, id),
    type: 'TextualBody',
    purpose: 'tagging',
    value: name,
    format: 'text/plain',
    language: LANG_TAGS[language],
  }));
}

function speakerBodies({ speaker }: EvidenceStatement, { language }: Evidence) {
  if (!speaker) return [];
  const words = evidenceMessages[language];
  const { name, nameByEditor, body, post } = speaker;
  const facts = [
    name[language],
    nameByEditor ? words.columns.nameByEditor : '',
    words.bodies[body],
    post?.[language] ?? '',
  ];
  const value = words.speaker(facts.filter((fact) => fact !== '').join(LIST_COMMA[language]));
  return [describing(value, language)];
}

function describing(value: string, language: Evidence['language']) {
  return {
    type: 'TextualBody',
    purpose: 'describing',
    value,
    format: 'text/plain',
    language: LANG_TAGS[language],
  };
}

function bodiesOf(statement: EvidenceStatement, { part }: EvidencePassage, evidence: Evidence) {
  const { language } = evidence;
  const words = evidenceMessages[language];
  const inferred = part.inferred
    ? [describing(words.inferred(part.inferred[language]), language)]
    : [];
  return [
    ...speakerBodies(statement, evidence),
    ...inferred,
    { ...describing(words.kinds[part.kind], language), purpose: 'classifying' },
    ...tagsOf('type', statement.types, statement, evidence),
    ...tagsOf('strategy', statement.strategies, statement, evidence),
    ...tagsOf('place', statement.places, statement, evidence),
    ...tagsOf('grouping', statement.groupings, statement, evidence),
  ];
}

function selectorsOf({ part, range, inReport, prefix, suffix }: EvidencePassage) {
  const quote = {
    type: 'TextQuoteSelector',
    exact: part.text,
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
  };
  return inReport ? [quote, { type: 'TextPositionSelector', ...range }] : [quote];
}

function annotationOf(
  statement: EvidenceStatement,
  passage: EvidencePassage,
  evidence: Evidence,
): object {
  const { madeAt } = evidence;
  const { report } = statement;
  const inReport = ['report', report.id] as const;
  return {
    id: urn(...inReport, 'statement', statement.id, 'passage', passage.number),
    type: 'Annotation',
    motivation: 'tagging',
    generated: madeAt,
    body: bodiesOf(statement, passage, evidence),
    target: {
      source: {
        id: urn(...inReport),
        type: 'Text',
        format: 'text/plain',
        language: LANG_TAGS[report.language],
      },
      selector: selectorsOf(passage),
    },
  };
}

/** The text before and after the items of a JSON list that is empty in `object`. */
function aroundItems(object: object): readonly [string, string] {
  const json = JSON.stringify(object);
  const at = json.lastIndexOf('[]');
  return [json.slice(0, at + 1), json.slice(at + 1)];
}

/**
 * An AnnotationCollection with one page, one Annotation per passage, as pieces of JSON-LD to be joined.
 * Positions are code points of the report's paragraphs joined by empty lines.
 * Source: W3C, Web Annotation Data Model, 23 February 2017.
 */
export function* annotationPieces(evidence: Evidence): Generator<string, void> {
  const { report, language, statements, madeAt } = evidence;
  // Another selection of statements is another collection; its annotations keep their names.
  const selection = guidOf('collection', ...statements.map(({ id }) => id));
  const collection = urn('report', report.id, 'annotations', selection);
  const page = `${collection}:1`;
  const total = statements.reduce((sum, { passages }) => sum + passages.length, 0);
  const [start, end] = aroundItems({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: evidenceMessages[language].collection(report.title[language], statements.length),
    generator: { id: 'urn:fangyu', type: 'Software', name: 'Fangyu' },
    generated: madeAt,
    total,
    last: page,
    first: { id: page, type: 'AnnotationPage', partOf: collection, startIndex: 0, items: [] },
  });
  yield start;
  let separator = '\n';
  for (const statement of statements)
    for (const passage of statement.passages) {
      yield separator + JSON.stringify(annotationOf(statement, passage, evidence));
      separator = ',\n';
    }
  yield `\n${end}\n`;
}
