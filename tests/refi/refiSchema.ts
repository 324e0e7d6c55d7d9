import { everyElement, type XmlElement } from '../pptx/xmlTree.ts';

interface ElementRule {
  /** In the order of the schema: `!` marks a required child, `*` one that may be repeated. */
  readonly children: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly hasText?: boolean;
}

const CREATED = ['creatingUser', 'creationDateTime', 'modifyingUser', 'modifiedDateTime'] as const;

/**
 * The elements of a project with text sources. An element that is not listed is an error, so the table
 * need not have the others. Source: REFI-QDA, Project.xsd, QDA-XML version 1.0, 18 March 2019.
 */
const RULES: Readonly<Record<string, ElementRule>> = {
  Project: {
    children: [
      ...['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs'],
      ...['Description', 'NoteRef*'],
    ],
    required: ['name'],
    optional: [
      ...['xmlns', 'origin', 'creatingUserGUID', 'creationDateTime', 'modifyingUserGUID'],
      ...['modifiedDateTime', 'basePath'],
    ],
  },
  Users: { children: ['User!*'], required: [], optional: [] },
  User: { children: [], required: ['guid'], optional: ['name', 'id'] },
  CodeBook: { children: ['Codes!'], required: [], optional: [] },
  Codes: { children: ['Code!*'], required: [], optional: [] },
  Code: {
    children: ['Description', 'NoteRef*', 'Code*'],
    required: ['guid', 'name', 'isCodable'],
    optional: ['color'],
  },
  Sources: { children: ['TextSource!*'], required: [], optional: [] },
  TextSource: {
    children: [
      ...['Description', 'PlainTextContent', 'PlainTextSelection*', 'Coding*', 'NoteRef*'],
      'VariableValue*',
    ],
    required: ['guid'],
    optional: ['name', 'richTextPath', 'plainTextPath', ...CREATED],
  },
  PlainTextSelection: {
    children: ['Description', 'Coding*', 'NoteRef*'],
    required: ['guid', 'startPosition', 'endPosition'],
    optional: ['name', ...CREATED],
  },
  Coding: {
    children: ['CodeRef!', 'NoteRef*'],
    required: ['guid'],
    optional: ['creatingUser', 'creationDateTime'],
  },
  CodeRef: { children: [], required: ['targetGUID'], optional: [] },
  Description: { children: [], required: [], optional: [], hasText: true },
};

const HEX = '[0-9a-fA-F]';
const GUID = new RegExp(`^${HEX}{8}-${HEX}{4}-${HEX}{4}-${HEX}{4}-${HEX}{12}$`);
const INTEGER = /^[+-]?\d+$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;
const FORMATS: Readonly<Record<string, RegExp>> = {
  guid: GUID,
  targetGUID: GUID,
  creatingUser: GUID,
  creatingUserGUID: GUID,
  modifyingUser: GUID,
  creationDateTime: DATE_TIME,
  modifiedDateTime: DATE_TIME,
  startPosition: INTEGER,
  endPosition: INTEGER,
  isCodable: /^(?:true|false|0|1)$/,
};

/** Violations of the schema and of references between elements, one sentence each. */
export function refiFindings(root: XmlElement): readonly string[] {
  const findings = root.name === 'Project' ? [] : [`the root is ${root.name}`];
  if (root.attributes['xmlns'] !== 'urn:QDA-XML:project:1.0') findings.push('wrong namespace');
  for (const element of everyElement(root)) findings.push(...elementFindings(element));
  return [...findings, ...referenceFindings(root)];
}

function elementFindings(element: XmlElement): readonly string[] {
  const { name, attributes } = element;
  const rule = RULES[name];
  if (!rule) return [`the element ${name} is not expected`];
  const findings = childFindings(element, rule);
  for (const key of rule.required)
    if (attributes[key] === undefined) findings.push(`${name} has no ${key}`);
  for (const [key, value] of Object.entries(attributes)) {
    if (![...rule.required, ...rule.optional].includes(key))
      findings.push(`${name} may not have ${key}`);
    if (FORMATS[key]?.test(value) === false) findings.push(`${name} has ${key}="${value}"`);
  }
  if (rule.hasText !== true && element.text.trim() !== '') findings.push(`${name} contains text`);
  return findings;
}

function childFindings({ name, children }: XmlElement, rule: ElementRule): string[] {
  const findings: string[] = [];
  const slots = rule.children.map((slot) => ({
    name: slot.replaceAll(/[!*]/g, ''),
    isRequired: slot.includes('!'),
    isRepeated: slot.includes('*'),
  }));
  let last = 0;
  for (const child of children) {
    const at = slots.findIndex((slot) => slot.name === child.name);
    if (at < 0) findings.push(`${name} may not contain ${child.name}`);
    else if (at < last) findings.push(`${child.name} is too late in ${name}`);
    last = Math.max(last, at);
  }
  for (const slot of slots) {
    const count = children.filter((child) => child.name === slot.name).length;
    if (slot.isRequired && count === 0) findings.push(`${name} has no ${slot.name}`);
    if (!slot.isRepeated && count > 1) findings.push(`${name} has ${count} × ${slot.name}`);
  }
  return findings;
}

function referenceFindings(root: XmlElement): readonly string[] {
  const elements = [...everyElement(root)];
  const guids = elements.flatMap(({ attributes }) => attributes['guid'] ?? []);
  const findings = guids.length === new Set(guids).size ? [] : ['a GUID is used twice'];
  const guidsOf = (name: string, isWanted: (element: XmlElement) => boolean = () => true) =>
    new Set(
      elements
        .filter((element) => element.name === name && isWanted(element))
        .map(({ attributes }) => attributes['guid']),
    );
  const codes = guidsOf('Code', ({ attributes }) => attributes['isCodable'] === 'true');
  const users = guidsOf('User');
  for (const { name, attributes } of elements) {
    const { targetGUID, creatingUser, creatingUserGUID } = attributes;
    if (name === 'CodeRef' && !codes.has(targetGUID))
      findings.push(`no code can be applied for ${targetGUID ?? ''}`);
    for (const user of [creatingUser, creatingUserGUID])
      if (user !== undefined && !users.has(user)) findings.push(`no user ${user}`);
    if (name === 'TextSource') {
      const hasPath = attributes['plainTextPath'] !== undefined;
      const hasContent = elements.some((each) => each.name === 'PlainTextContent');
      if (hasPath === hasContent) findings.push('a source has no text, or two');
    }
  }
  return findings;
}
