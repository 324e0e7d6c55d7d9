import { quoted } from '../codePoints.ts';
import { problemAt } from '../entries.ts';
import type { z } from 'zod';
import type { CompileProblem } from '../problem.ts';
import { FILES, type FileName, jsonSchemaOf } from '../schema/report.ts';
import type { Path, Source } from '../source.ts';
import { nearest, suggestion } from '../suggest.ts';

const ENTRY_NAMES: Readonly<Record<string, string>> = {
  reasons: 'reason',
  types: 'type',
  sections: 'section',
  subtopics: 'sub-topic',
  documents: 'document',
  strategies: 'strategy',
  speakers: 'speaker',
  statements: 'statement',
  notes: 'note',
  scenes: 'scene',
  parts: 'part',
  places: 'place',
  groupings: 'grouping',
  overlays: 'overlay',
  bodies: 'body',
  voices: 'voice',
  paragraphs: 'paragraph',
  authors: 'author',
  contributors: 'contributor',
};
const EXPECTED_KINDS: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  string: ['a text', 'put it in quotes'],
  number: ['a whole number', 'write the number without quotes'],
  int: ['a whole number', 'write the number without quotes'],
  boolean: ['true or false', 'write true or false without quotes'],
  array: ['a list', 'write a list: each entry on a line after "- ", or [ … ]'],
  tuple: ['a list', 'write the first and the last number, for example [5, 17]'],
  object: ['a group of fields', 'write its fields on the next lines, indented'],
};

function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), root);
}

/** Describes a path, for example `statement "zhuang-jianqiu", part 2`; empty for the top of a file. */
function whereIn(name: FileName, root: unknown, path: Path): string {
  const steps = path.flatMap((step, depth): string[] => {
    if (typeof step !== 'number') {
      const opensList = typeof path[depth + 1] === 'number';
      return opensList ? [] : [`"${String(step)}"`];
    }
    const list = depth === 0 ? name : String(path[depth - 1]);
    const id = valueAt(root, [...path.slice(0, depth + 1), 'id']);
    const label = typeof id === 'string' ? `"${id}"` : String(step + 1);
    return [`${ENTRY_NAMES[list] ?? list} ${label}`];
  });
  return steps.join(', ');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'empty';
  if (isRecord(value)) return 'a group of fields';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return typeof value === 'number' ? `the number ${value}` : `the value ${JSON.stringify(value)}`;
}

function fieldsAt(name: FileName, path: Path): readonly string[] {
  const way = path.flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]));
  const fields = valueAt(jsonSchemaOf(name), [...way, 'properties']);
  return isRecord(fields) ? Object.keys(fields) : [];
}

type Wording = readonly [what: string, remedy: string];

function wrongType(field: string, expected: string, value: unknown): Wording {
  const [wanted, remedy] = EXPECTED_KINDS[expected] ?? [expected, `write ${expected}`];
  const quoted = expected === 'string' && typeof value === 'number';
  return [
    `${field} is ${kindOf(value)}, but it must be ${wanted}`,
    quoted ? `put it in quotes: "${value}"` : remedy,
  ];
}

function wordings(name: FileName, root: unknown, issue: z.core.$ZodIssue): readonly Wording[] {
  const last = issue.path.at(-1);
  const owner = whereIn(
    name,
    root,
    typeof last === 'string' ? issue.path.slice(0, -1) : issue.path,
  );
  const value = valueAt(root, issue.path);
  const inside = owner === '' ? '' : `${owner}: `;
  const field = typeof last === 'string' ? `${inside}"${last}"` : owner || 'the file';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const group = whereIn(name, root, issue.path) || 'the file';
      const fields = fieldsAt(name, issue.path);
      return issue.keys.map(
        (key): Wording => [
          `${group} has an unknown field "${key}"`,
          suggestion(key, fields, `the fields are ${fields.join(', ')}`),
        ],
      );
    }
    case 'invalid_type':
      if (value === undefined && typeof last === 'string')
        return [[`${owner || 'the file'} lacks the field "${last}"`, `add "${last}: …"`]];
      return [wrongType(field, issue.expected, value)];
    case 'invalid_value': {
      if (value === undefined && typeof last === 'string')
        return [[`${owner || 'the file'} lacks the field "${last}"`, `add "${last}: …"`]];
      const values = issue.values.map(String);
      const match = typeof value === 'string' ? nearest(value, values) : null;
      const list = `write one of ${values.join(', ')}`;
      return [
        [
          `${field} is ${kindOf(value)}`,
          match === null ? list : `did you mean "${match}"? (${list})`,
        ],
      ];
    }
    default: {
      const isEmpty = Array.isArray(value) && value.length === 0;
      const state = isEmpty ? 'empty' : issue.code === 'custom' ? 'not valid' : kindOf(value);
      return [[`${field} is ${state}`, issue.message]];
    }
  }
}

/** Fields of a file that are missing, unknown, or of the wrong kind. */
export function shapeProblems(name: FileName, source: Source): readonly CompileProblem[] {
  const result = FILES[name].safeParse(source.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    wordings(name, source.value, issue).map(([what, remedy], i) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[i] : undefined;
      const path = key === undefined ? issue.path : [...issue.path, key];
      return problemAt(source, path, what, remedy);
    }),
  );
}
