import { describe, expect, it } from 'vitest';
import { committedGazetteer } from '../../../../geo/gazetteer.fixture.ts';
import { TYPES } from '../../../../tests/fixtures/articleReview.ts';
import { type ArticleStep, createArticleEngine } from './articleEngine.ts';
import { MOST_CHARACTERS } from './articleProblem.ts';

const known = { types: TYPES, strategies: [] };
const gazetteer = committedGazetteer();
const engine = createArticleEngine(() => Promise.resolve({ ok: true, value: gazetteer }));
const draftOf = (text: string) => engine.draft({ kind: 'text', text }, known, () => undefined);

describe('createArticleEngine', () => {
  it('gives the draft of a text, the names of its regions and its steps', async () => {
    const steps: ArticleStep[] = [];
    const text = '“长三角要大力发展海洋经济𠮷。”全国人大代表、洛阳市市长苏明朗说。';
    const result = await engine.draft({ kind: 'text', text: `  ${text}\r\n` }, known, (step) =>
      steps.push(step),
    );
    expect(steps).toEqual(['reading', 'names', 'finding']);
    expect(result).toMatchObject({ ok: true, text });
    if (!result.ok) return;
    expect(result.names.get('410300')?.zh).toBe('洛阳市');
    expect(result.names.get('yangtze-river-delta')).toBeDefined();
    const [statement] = result.draft.statements;
    expect(statement?.types.map(({ id }) => id)).toEqual(['marine']);
    const { start = 0, end = 0 } = statement ?? {};
    expect(Array.from(result.text).slice(start, end).join('')).toBe(
      '“长三角要大力发展海洋经济𠮷。”',
    );
  });

  it.each([
    ['an empty text', ' \n\t\u200b', 'empty'],
    ['a text that is too long', '字'.repeat(MOST_CHARACTERS + 1), 'too-long'],
  ])('says what is wrong with %s', async (_what, text, problem) => {
    expect(await draftOf(text)).toEqual({ ok: false, problem });
  });

  it('takes a text of the greatest length, whose characters are two code units each', async () => {
    expect(await draftOf('𠮷'.repeat(MOST_CHARACTERS))).toMatchObject({ ok: true });
  });

  it('says when the names of places are missing, and fetches them again', async () => {
    let tries = 0;
    const flaky = createArticleEngine(() => {
      tries += 1;
      return Promise.resolve(
        tries === 1 ? { ok: false, problem: 'unreachable' } : { ok: true, value: gazetteer },
      );
    });
    const draft = () => flaky.draft({ kind: 'text', text: '好' }, known, () => undefined);
    expect(await draft()).toEqual({ ok: false, problem: 'no-names' });
    expect(await draft()).toMatchObject({ ok: true });
  });

  it('finds regions by a name, an ambiguous name and the beginning of one', async () => {
    const names = async (query: string) =>
      (await engine.regions(query)).map(({ name, within }) => `${name.zh} ${within?.zh ?? ''}`);
    expect((await names('荥经'))[0]).toBe('荥经县 雅安市');
    expect((await names('朝阳')).slice(0, 3)).toContain('朝阳市 辽宁省');
    expect(await names('长三')).toContain('长江三角洲 ');
    expect(await names('  ')).toEqual([]);
    expect(await names('不存在的地方')).toEqual([]);
    expect((await names('a')).length).toBeLessThanOrEqual(8);
  });
});
