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
      what: {
        zh: `报告有 ${types.ids.length} 个战略类型，但地图的颜色和图标最多支持 ${MAX_TYPES} 个类型`,
        en: `the report has ${types.ids.length} strategy types, but the map has colours and glyphs for only ${MAX_TYPES}`,
      },
      remedy: {
        zh: `请最多保留 ${MAX_TYPES} 个类型：删去“${tooMany.id}”，或合并两个类型`,
        en: `keep at most ${MAX_TYPES} types: remove "${tooMany.id}", or merge two types`,
      },
    },
  ];
}

function glyphProblems({ types }: Draft): readonly CompileProblem[] {
  const users = new Map<string, string>();
  return (types?.entries ?? []).flatMap((entry) => {
    const { id, glyph } = entry.value;
    const user = glyph && users.get(glyph);
    if (user !== undefined) {
      const what = {
        zh: `战略类型“${user}”与“${id}”的图标相同，都是“${glyph}”`,
        en: `the strategy types "${user}" and "${id}" have the same glyph "${glyph}"`,
      };
      const remedy = {
        zh: '请为其中一个另选图标，或不写图标',
        en: 'choose another glyph for one of them, or leave it out',
      };
      return [entry.problem(['glyph'], what, remedy)];
    }
    if (glyph) users.set(glyph, id);
    return [];
  });
}

/** Strategy types beyond the number that a map can show, and types with the same glyph. */
export function typeProblems(draft: Draft): readonly CompileProblem[] {
  return [...countProblems(draft), ...glyphProblems(draft)];
}
