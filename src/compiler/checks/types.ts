import type { Draft } from '../draft.ts';
import type { CompileProblem } from '../problem.ts';
import { MAX_TYPES } from '../schema/report.ts';

function countProblems({ types, sources }: Draft): readonly CompileProblem[] {
  const tooMany = types?.ids[MAX_TYPES];
  if (!types || !tooMany || !sources.report) return [];
  return [
    {
      file: sources.report.file,
      line: tooMany.line,
      what: `the report has ${types.ids.length} strategy types, but the map has colours and glyphs for only ${MAX_TYPES}`,
      remedy: `keep at most ${MAX_TYPES} types: remove "${tooMany.id}", or merge two types`,
    },
  ];
}

function glyphProblems({ types }: Draft): readonly CompileProblem[] {
  const users = new Map<string, string>();
  return (types?.entries ?? []).flatMap((entry) => {
    const { id, glyph } = entry.value;
    const user = glyph && users.get(glyph);
    if (user !== undefined) {
      const what = `the strategy types "${user}" and "${id}" have the same glyph "${glyph}"`;
      return [
        entry.problem(['glyph'], what, 'choose another glyph for one of them, or leave it out'),
      ];
    }
    if (glyph) users.set(glyph, id);
    return [];
  });
}

/** Strategy types beyond the number that a map can show, and types with the same glyph. */
export function typeProblems(draft: Draft): readonly CompileProblem[] {
  return [...countProblems(draft), ...glyphProblems(draft)];
}
