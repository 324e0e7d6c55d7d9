import type { Bilingual } from '../../domain/language.ts';
import { type Noun, NOUNS } from '../nouns.ts';
import type { FileName } from '../schema/report.ts';
import type { Path } from '../source.ts';

const ENTRY_NAMES: Readonly<Record<string, Noun>> = {
  reasons: NOUNS.reason,
  types: { ...NOUNS.type, en: 'type' },
  sections: NOUNS.section,
  subtopics: NOUNS.subtopic,
  documents: NOUNS.document,
  strategies: NOUNS.strategy,
  speakers: NOUNS.speaker,
  statements: NOUNS.statement,
  notes: NOUNS.note,
  scenes: NOUNS.scene,
  parts: NOUNS.part,
  places: NOUNS.place,
  groupings: NOUNS.grouping,
  overlays: NOUNS.overlay,
  bodies: NOUNS.body,
  voices: NOUNS.voice,
  paragraphs: NOUNS.paragraph,
  authors: NOUNS.author,
  contributors: NOUNS.contributor,
};

export function isRecord(value: unknown): value is Readonly<Record<PropertyKey, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (isRecord(value) ? value[step] : undefined), root);
}

function entryAt(list: string, index: number, id: unknown): Bilingual {
  const noun = ENTRY_NAMES[list] ?? { zh: `“${list}”值`, en: list, measure: '个' };
  if (typeof id === 'string') return { zh: `${noun.zh}“${id}”`, en: `${noun.en} "${id}"` };
  const number = index + 1;
  return { zh: `第 ${number} ${noun.measure}${noun.zh}`, en: `${noun.en} ${number}` };
}

/** Describes a path, for example `statement "zhuang-jianqiu", part 2`; null for the top of a file. */
export function whereIn(name: FileName, root: unknown, path: Path): Bilingual | null {
  const steps = path.flatMap((step, depth): Bilingual[] => {
    if (typeof step !== 'number') {
      const opensList = typeof path[depth + 1] === 'number';
      return opensList ? [] : [{ zh: `“${String(step)}”`, en: `"${String(step)}"` }];
    }
    const list = depth === 0 ? name : String(path[depth - 1]);
    return [entryAt(list, step, valueAt(root, [...path.slice(0, depth + 1), 'id']))];
  });
  if (steps.length === 0) return null;
  return {
    zh: steps.map(({ zh }) => zh).join('的'),
    en: steps.map(({ en }) => en).join(', '),
  };
}
