import { SECOND_LANGUAGE } from '../../../../domain/language.ts';
import { xmlText } from '../../../../domain/xmlText.ts';
import { evidenceMessages } from '../../../../i18n/evidence.ts';
import type { Evidence, EvidenceStatement } from '../evidence.ts';
import { guidOf } from '../guid.ts';
import { startTag, textElement } from './xml.ts';

interface Code {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
}

interface CodeGroup extends Code {
  readonly codes: readonly Code[];
}

type CodeKind = 'strategy' | 'place' | 'grouping' | 'speaker';

export interface CodeBook {
  /** Groups cannot be applied to text; their codes can. A group without codes is left out. */
  readonly groups: readonly CodeGroup[];
  /** The GUIDs of the codes of a statement, each once. */
  readonly codesOf: (statement: EvidenceStatement) => readonly string[];
}

/** Places and groupings are the same in all reports; all else belongs to one. */
function codeGuid({ report }: Evidence, kind: CodeKind | 'type' | 'group', id: string): string {
  const isShared = kind === 'place' || kind === 'grouping';
  return isShared ? guidOf('code', kind, id) : guidOf('code', report.id, kind, id);
}

/** Programs refuse or merge two codes with one name, some of them ignoring case. */
function createUniqueNames(): (name: string, id: string) => string {
  const taken = new Set<string>();
  return (given, id) => {
    const name = xmlText(given).trim();
    const base = name === '' ? xmlText(id) : name;
    const keyOf = (text: string): string => text.normalize('NFKC').toLowerCase();
    let unique = base;
    if (taken.has(keyOf(unique))) unique = `${base} (${xmlText(id)})`;
    for (let count = 2; taken.has(keyOf(unique)); count += 1)
      unique = `${base} (${xmlText(id)}, ${count})`;
    taken.add(keyOf(unique));
    return unique;
  };
}

/** Items by id in the order in which they are first found. */
function collect<Item extends { readonly id: string }>(
  statements: readonly EvidenceStatement[],
  itemsOf: (statement: EvidenceStatement) => readonly Item[],
): readonly Item[] {
  const found = new Map<string, Item>();
  for (const statement of statements)
    for (const item of itemsOf(statement)) if (!found.has(item.id)) found.set(item.id, item);
  return [...found.values()];
}

/** Codes for what the statements are tied to: strategies by type, places, groupings, speakers. */
export function codeBookOf(evidence: Evidence): CodeBook {
  const { report, language, statements } = evidence;
  const words = evidenceMessages[language];
  const uniqueName = createUniqueNames();
  const codeOf =
    (kind: CodeKind) =>
    (item: { readonly id: string; readonly name: string }, description: string): Code => ({
      guid: codeGuid(evidence, kind, item.id),
      name: uniqueName(item.name, item.id),
      description,
    });
  const groupOf = (kind: 'type' | 'group', id: string, name: string, codes: () => Code[]) => ({
    guid: codeGuid(evidence, kind, id),
    name: uniqueName(name, id),
    description: '',
    codes: codes(),
  });
  const strategies = collect(statements, (statement) => statement.strategies);
  const types = [...new Set(strategies.map(({ type }) => type))].map((id) => ({
    id,
    name: report.types.find((type) => type.id === id)?.name[language] ?? id,
  }));
  const speakers = collect(statements, ({ speaker }) => (speaker ? [speaker] : []));
  const otherName = (name: { readonly zh: string; readonly en: string }) =>
    name[SECOND_LANGUAGE[language]];
  const groups: CodeGroup[] = [
    ...types.map(({ id, name }) =>
      groupOf('type', id, name, () =>
        strategies
          .filter(({ type }) => type === id)
          .map((strategy) => codeOf('strategy')(strategy, '')),
      ),
    ),
    groupOf('group', 'places', words.codes.places, () =>
      collect(statements, ({ places }) => places).map((place) => codeOf('place')(place, place.id)),
    ),
    groupOf('group', 'groupings', words.codes.groupings, () =>
      collect(statements, ({ groupings }) => groupings).map((each) => codeOf('grouping')(each, '')),
    ),
    groupOf('group', 'speakers', words.codes.speakers, () =>
      speakers.map(({ id, name }) =>
        codeOf('speaker')({ id, name: name[language] }, otherName(name)),
      ),
    ),
  ];
  return {
    groups: groups.filter(({ codes }) => codes.length > 0),
    codesOf: (statement) => codesOf(statement, evidence),
  };
}

function codesOf(statement: EvidenceStatement, evidence: Evidence): readonly string[] {
  const guids = (kind: CodeKind, items: readonly { readonly id: string }[]) =>
    items.map(({ id }) => codeGuid(evidence, kind, id));
  return [
    ...new Set([
      ...guids('strategy', statement.strategies),
      ...guids('place', statement.places),
      ...guids('grouping', statement.groupings),
      ...guids('speaker', statement.speaker ? [statement.speaker] : []),
    ]),
  ];
}

/** The element CodeBook; empty without groups, because the standard does not allow an empty one. */
export function codeBookXml({ groups }: CodeBook): string {
  if (groups.length === 0) return '';
  const codeXml = ({ guid, name, description }: Code, isCodable: boolean, children: string) =>
    `${startTag('Code', { guid, name, isCodable: String(isCodable) })}>${textElement('Description', description)}${children}</Code>\n`;
  const xml = groups.map((group) =>
    codeXml(group, false, group.codes.map((code) => codeXml(code, true, '')).join('')),
  );
  return `<CodeBook><Codes>\n${xml.join('')}</Codes></CodeBook>\n`;
}
