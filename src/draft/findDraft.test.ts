import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FUZZ_CASES, FUZZ_TIMEOUT_MS, withinTime } from '../../tests/fixtures/fuzz.ts';
import { HOSTILE_MARKUP } from '../../tests/fixtures/hostileMarkup.ts';
import { committedGazetteer } from '../../geo/gazetteer.fixture.ts';
import { strategyTypeId } from '../domain/ids.ts';
import { isWithin } from '../gazetteer/gazetteer.ts';
import { createPlaceScanner } from '../gazetteer/scanPlaces.ts';
import type { Draft } from './finding.ts';
import { findDraft } from './findDraft.ts';
import { strategyTerms } from './strategyTerms.ts';

const gazetteer = committedGazetteer();
const scanPlaces = createPlaceScanner(gazetteer);

function draftOf(text: string): Draft {
  return findDraft(text, {
    scanPlaces,
    isWithin: (inner, outer) => isWithin(gazetteer, inner, outer),
    terms: strategyTerms([{ type: strategyTypeId('marine'), titles: ['大力发展海洋经济'] }]),
    groupingTypes: new Map([['yangtze-river-delta', strategyTypeId('major-regional')]]),
  });
}

/** Speaker, kind and words of every statement. */
function said(text: string): readonly string[] {
  return draftOf(text).statements.map(
    (one) => `${one.speaker?.name ?? '?'} ${one.kind} ${one.text}`,
  );
}

describe('findDraft', () => {
  test.each([
    [
      'a quotation after the verb',
      '全国人大代表、某厂厂长苏明朗说：“订单回来了。”',
      ['苏明朗 direct “订单回来了。”'],
    ],
    [
      'a quotation before the attribution, and reported words after it',
      '“订单回来了。”全国政协委员苏明朗表示，工人也回来了。',
      ['苏明朗 direct “订单回来了。”', '苏明朗 reported 工人也回来了'],
    ],
    [
      'a quotation that is interrupted',
      '“订单回来了，”苏明朗代表说，“工人也回来了。”',
      ['苏明朗 direct “订单回来了，”', '苏明朗 direct “工人也回来了。”'],
    ],
    [
      'a proposal without a verb between name and words',
      '苏明朗委员建议，加快立法。',
      ['苏明朗 reported 加快立法'],
    ],
    [
      'a pronoun in the next paragraph',
      '全国人大代表苏明朗来自企业。\n\n她还建议，加快立法。',
      ['苏明朗 reported 加快立法'],
    ],
    [
      'a name with a dot',
      '全国人大代表古丽米热·艾合买提认为，冷库要建到地头。',
      ['古丽米热·艾合买提 reported 冷库要建到地头'],
    ],
    [
      'two speakers in one paragraph',
      '“路通了。”苏明朗代表说。“车也多了。”石清源委员说。',
      ['苏明朗 direct “路通了。”', '石清源 direct “车也多了。”'],
    ],
    [
      'a colon after the name',
      '苏明朗代表：果园要上滴灌。贷款太短。',
      ['苏明朗 direct 果园要上滴灌。贷款太短。'],
    ],
    [
      'traditional characters',
      '「港口要更開放。」全國政協委員蘇明朗說。',
      ['蘇明朗 direct 「港口要更開放。」'],
    ],
    [
      'English words after the quotation',
      '"Roads are open," said Su Minglang, an NPC deputy and mayor of Luoyang. "Trucks are back," he added.',
      ['Su Minglang direct "Roads are open,"', 'Su Minglang direct "Trucks are back,"'],
    ],
    [
      'machine-translated English',
      'Representative Su Minglang, mayor of Luoyang City, said that roads should be open.',
      ['Su Minglang reported roads should be open'],
    ],
    [
      'the source of a quotation behind a dash',
      '“订单回来了。”——苏明朗代表',
      ['苏明朗 direct “订单回来了。”'],
    ],
    [
      'an English source behind a dash',
      '"Roads are open." -- Su Minglang, NPC deputy and mayor of Luoyang',
      ['Su Minglang direct "Roads are open."'],
    ],
    [
      'a quotation of two paragraphs with the speaker in the second one',
      '“订单回来了。\n\n“工人也回来了。”苏明朗代表说。',
      ['苏明朗 direct “订单回来了。', '苏明朗 direct “工人也回来了。”'],
    ],
    [
      'a quotation of two paragraphs with the speaker in the first one',
      '苏明朗代表说：“订单回来了。\n\n“工人也回来了。”',
      ['苏明朗 direct “订单回来了。', '苏明朗 direct “工人也回来了。”'],
    ],
    [
      'an answer with a label',
      '记者专访了全国人大代表、某厂厂长苏明朗。\n\n问：订单怎样？\n\n答：订单回来了。',
      ['苏明朗 direct 订单回来了。'],
    ],
    [
      'the person who has just spoken beside the next speaker',
      '“路通了。”苏明朗代表话音刚落，石清源代表接着说：“车也多了。”',
      ['苏明朗 direct “路通了。”', '石清源 direct “车也多了。”'],
    ],
    [
      'a noun that names the words',
      '全国人大代表苏明朗的建议是，加快立法。',
      ['苏明朗 reported 加快立法'],
    ],
    [
      'a reporter who is only addressed',
      '全国人大代表、某市市长苏明朗回答记者提问时表示，加快立法。',
      ['苏明朗 reported 加快立法'],
    ],
    [
      'a speaker after a question',
      '面对记者的提问，全国人大代表、某公司骑手苏明朗笑了笑：“订单回来了。”',
      ['苏明朗 direct “订单回来了。”'],
    ],
    [
      'an English name of one letter and a name like a pronoun',
      '"Roads are open," said Lu E, an NPC deputy. Deputy He Li said that trucks are back.',
      ['Lu E direct "Roads are open,"', 'He Li reported trucks are back'],
    ],
    [
      'an English view',
      'In the view of member Su Minglang, roads should be open.',
      ['Su Minglang reported roads should be open'],
    ],
  ])('finds %s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ['a term in quotation marks', '苏明朗代表来自“五位一体”建设一线。'],
    ['a group', '代表们纷纷表示，过去五年来之不易。'],
    ['a reporter', '本报记者 苏明朗\n\n本报记者苏明朗报道。'],
    ['a document', '政府工作报告提出，“扎实推进乡村全面振兴。”'],
    ['a headline with a name', '某县人大代表苏明朗：'],
    ['a headline with a title before the colon', '专访全国人大代表苏明朗：让工人回来'],
    ['an inscription', '苏明朗代表打开本子，上面写着：“订单回来了。”'],
    ['an English term', 'Representative Su Minglang came for the "new farmers."'],
    ['an English group', 'Representatives said that the report is inspiring.'],
  ])('finds no statement in %s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  test('a quotation of a person without a name has no speaker', () => {
    expect(said('“路太窄了。”一位不愿具名的司机说。')).toEqual(['? direct “路太窄了。”']);
  });

  test('the place of the words comes before the place of the post', () => {
    const [statement] = draftOf(
      '“海南要留足试验田。”河南省济源市农科所所长苏明朗代表说。',
    ).statements;
    expect(statement?.places.map(({ id, basis, text }) => [id, basis, text])).toEqual([
      ['460000', 'named', '海南'],
      ['419001', 'post', '河南省济源市'],
    ]);
  });

  test('a local title without a post is the post, and says the level', () => {
    const [speaker] = draftOf('荥经县人大代表苏明朗说：“竹子要做文章。”').speakers;
    expect(speaker).toMatchObject({
      body: 'deputy',
      level: 'county',
      post: { text: '荥经县人大代表' },
    });
  });

  test.each([
    [
      '住鄂全国政协委员、某大学（武汉）教授苏明朗说：“好。”',
      'member',
      '某大学（武汉）教授',
      ['420100'],
    ],
    ['驻鲁全国政协委员、省政府参事苏明朗认为，加快立法。', 'member', '省政府参事', ['370000']],
    ['港区全国人大代表苏明朗说：“青年要来。”', 'deputy', undefined, ['810000']],
    ['身兼某会会长的全国政协委员苏明朗说：“青年要来。”', 'member', '某会会长', []],
    ['全国人大代表，苗族，某村绣娘苏明朗说：“针线能养家。”', 'deputy', '某村绣娘', []],
    ['列席会议的洛阳市副市长苏明朗表示，加快立法。', 'none', '洛阳市副市长', ['410300']],
    ['洛阳市市委书记代表苏明朗说：“路通了。”', 'deputy', '洛阳市市委书记', ['410300']],
    ['来自洛阳的快递小哥、全国人大代表苏明朗说：“路通了。”', 'deputy', '快递小哥', ['410300']],
  ])('the description in %s', (text, body, post, places) => {
    const { speakers, statements } = draftOf(text);
    expect([speakers[0]?.body, speakers[0]?.post?.text]).toEqual([body, post]);
    expect(statements[0]?.places.map(({ id }) => id)).toEqual(places);
  });

  test('terms and groupings give the types', () => {
    const [statement] = draftOf('苏明朗代表说：“长三角要一起发展海洋经济。”').statements;
    expect(statement?.types.map(({ id }) => id)).toEqual(['marine', 'major-regional']);
    expect(statement?.groupings.map(({ id }) => id)).toEqual(['yangtze-river-delta']);
  });

  const words = fc.constantFrom(
    ...'“ ” " 「 」 。 ， ： \n · 、 （ ） 全国人大代表 委员 代表 说 表示 认为 他 她 河南 苏明朗 董事长 said Li Yan , . : that Representative he 𠮷 \r\n'.split(
      ' ',
    ),
  );
  const articles = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc
      .array(fc.oneof(words, fc.constantFrom(...HOSTILE_MARKUP)), { maxLength: 30 })
      .map((parts) => parts.join('')),
  );

  test(
    'never throws, and every range is the range of its text, for any text',
    async () => {
      await fc.assert(
        fc.asyncProperty(articles, async (text) => {
          const points = Array.from(text);
          const draft = await withinTime(() => draftOf(text));
          for (const one of [
            ...draft.statements,
            ...draft.statements.flatMap(({ because }) => because),
          ]) {
            expect(one.start).toBeGreaterThanOrEqual(0);
            expect(one.end).toBeGreaterThanOrEqual(one.start);
            expect(points.slice(one.start, one.end).join('')).toBe(one.text);
          }
          expect(draftOf(text)).toEqual(draft);
        }),
        { numRuns: FUZZ_CASES },
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  test.each(HOSTILE_MARKUP)('%s stays text in a quotation', (text) => {
    const quotation = `“加快${text.replaceAll(/["“”]/gu, '')}。”`;
    expect(said(`苏明朗代表说：${quotation}`)).toEqual([`苏明朗 direct ${quotation}`]);
  });

  test('a text of ten times the length takes no more than forty times as long', () => {
    const paragraph = '“路通了。”苏明朗代表说，“车多了。”他建议，河南省济源市加快立法。\n';
    const time = (count: number): number => {
      const text = paragraph.repeat(count);
      const start = performance.now();
      draftOf(text);
      return performance.now() - start;
    };
    time(200);
    const short = Math.min(time(200), time(200), time(200));
    expect(Math.min(time(2000), time(2000))).toBeLessThan(short * 40);
  });
});
