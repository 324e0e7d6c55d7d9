import type { Bilingual } from '../../domain/language.ts';
import { firstDifference } from '../codePoints.ts';
import type { Draft, WrittenScene, WrittenStatement } from '../draft.ts';
import { quoteDifference } from '../quoteDifference.ts';
import type { Lookup, ReportProblem } from './references.ts';
import { isAdcode } from '../../domain/ids.ts';

type WrittenBuild = WrittenScene['builds'][number];
type Part = WrittenStatement['parts'][number];

function contains(text: string, words: string): number {
  return text.split(words).length - 1;
}

/** A build may begin between a quotation mark and its word, which are one word of the comparison. */
function withoutMarks(text: string): string {
  return text.replaceAll(/["“”‘’]/gu, ' ');
}

/** What is wrong with words that are not verbatim in the shown parts, and the remedy; null where they are. */
function wordingOf(
  words: string,
  parts: readonly Part[],
): readonly [what: Bilingual, remedy: Bilingual] | null {
  const count = parts.reduce((sum, { text }) => sum + contains(text, words), 0);
  if (count === 1) return null;
  if (count > 1)
    return [
      {
        zh: `“${words}”在屏幕上的发言中出现了 ${count} 次`,
        en: `"${words}" is ${count} times in the words on the stage`,
      },
      {
        zh: '请多写几个字，使之只出现一次',
        en: 'write more of the words, so that they occur once',
      },
    ];
  const start = {
    zh: '这些词句与屏幕上的发言不一致',
    en: 'the words are not verbatim in those on the stage',
  };
  for (const { text } of parts) {
    const found = quoteDifference(withoutMarks(words), withoutMarks(text));
    if (found === null) continue;
    const first = firstDifference(found.paragraph, found.quotation);
    return [
      {
        zh: `${start.zh}：发言为“${found.paragraph}”，此处为“${found.quotation}”；第一处差异为${first.zh}`,
        en: `${start.en}: the statement reads "${found.paragraph}" where the build has "${found.quotation}"; the first difference is ${first.en}`,
      },
      { zh: '请照发言抄录', en: 'copy the words of the statement' },
    ];
  }
  return [
    { zh: `${start.zh}：没有相近的文字`, en: `${start.en}: they contain nothing similar` },
    {
      zh: '请照 statements.yaml 抄录，并核对 parts:',
      en: 'copy the words from statements.yaml, and check parts:',
    },
  ];
}

const WITHOUT_STATEMENT: readonly [Bilingual, Bilingual] = [
  {
    zh: '这一步针对发言的词句，但场景未放大显示发言',
    en: 'the build is about the words of a statement, but the scene has none in the spotlight',
  },
  { zh: '请添加 spotlight:，或删去该步骤', en: 'add spotlight:, or leave the build out' },
];

/** The parts of the statement that are on the stage; null where it has none or they cannot be found. */
function shownParts(draft: Draft, { spotlight }: WrittenScene): readonly Part[] | null {
  const entry = draft.statements?.entries.find(({ value }) => value.id === spotlight?.statement);
  const { parts } = spotlight ?? {};
  return (
    entry?.value.parts.filter(
      ({ kind }, index) => kind !== 'attribution' && (parts?.includes(index + 1) ?? true),
    ) ?? null
  );
}

function wordProblems(
  build: WrittenBuild,
  step: number,
  parts: readonly Part[] | null,
  scene: WrittenScene,
  report: ReportProblem,
): void {
  const words = build.only ?? build.marked;
  const isAboutWords = words !== undefined || build.all === true || build.gloss === true;
  if (isAboutWords && scene.spotlight?.statement === undefined)
    report(['builds', step], ...WITHOUT_STATEMENT);
  if (!parts) return;
  const wrong = words === undefined ? null : wordingOf(words, parts);
  if (wrong) report(['builds', step, build.only === undefined ? 'marked' : 'only'], ...wrong);
  if (build.gloss && !parts.some(({ gloss }) => gloss !== undefined))
    report(
      ['builds', step, 'gloss'],
      { zh: '屏幕上的发言没有编者译意', en: 'the words on the stage have no gloss' },
      { zh: '请在 statements.yaml 中添加 gloss:', en: 'add gloss: in statements.yaml' },
    );
}

/** Builds and own content of a scene that name what does not exist, or say what cannot be shown. */
export function buildProblems(
  draft: Draft,
  scene: WrittenScene,
  regions: { readonly place: Lookup; readonly grouping: Lookup },
  report: ReportProblem,
): void {
  const { content, builds, spotlight } = scene;
  const findRegion = (path: readonly (string | number)[], id: string | undefined): void =>
    (id !== undefined && isAdcode(id) ? regions.place : regions.grouping)(report, path, id);
  if (content && spotlight)
    report(
      ['content'],
      {
        zh: '场景同时有自有内容和放大显示的内容',
        en: 'the scene has content of its own and a spotlight',
      },
      { zh: '请只保留其中之一', en: 'write one of content:, spotlight:' },
    );
  for (const [i, id] of (content?.regions ?? []).entries())
    findRegion(['content', 'regions', i], id);
  const parts = shownParts(draft, scene);
  const { opening, closing, text, list, question } = content ?? {};
  const lines = (opening ?? closing ?? text ?? list ?? question ?? []).length;
  for (const [step, build] of builds.entries()) {
    findRegion(['builds', step, 'region'], build.region);
    for (const [i, id] of build.overlays.entries())
      regions.grouping(report, ['builds', step, 'overlays', i], id);
    wordProblems(build, step, parts, scene, report);
    if ((build.lines ?? 0) > lines)
      report(
        ['builds', step, 'lines'],
        {
          zh: `场景的内容只有 ${lines} 行`,
          en: `the content of the scene has ${lines} lines`,
        },
        { zh: `请写不大于 ${lines} 的数`, en: `write a number up to ${lines}` },
      );
  }
}
