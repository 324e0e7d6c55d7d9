import { describe, expect, it } from 'vitest';
import type { Language } from '../domain/language.ts';
import { countText } from './counts.ts';
import { mapSpeechMessages } from './mapSpeech.ts';

const { en, zh } = mapSpeechMessages;

const membership = (name: string, given: { core?: boolean; partial?: boolean } = {}) => ({
  name,
  core: false,
  partial: false,
  ...given,
});
const place = (given: Partial<Parameters<typeof en.place>[0]> = {}) => ({
  name: 'Henan',
  type: 'province' as const,
  outer: null,
  memberships: [],
  ...given,
});
const henan = { name: '河南' };
/** What the layer of statement counts says; null without a report. */
const counted = (own: number | null, through: number, language: Language = 'en') =>
  own === null ? null : countText({ direct: own, within: 0, through }, language).toLowerCase();

describe('mapSpeechMessages.en.place', () => {
  it('contains the type, the counts and the groupings', () => {
    const memberships = [membership('Central Plains'), membership('Yellow River basin')];
    expect(en.place(place({ memberships }), counted(3, 2))).toBe(
      'Henan, province, statements: 3 direct · 2 through groupings; part of Central Plains and the Yellow River basin.',
    );
  });

  it('contains the role in up to two groupings, and the count of many groupings', () => {
    const two = [
      membership('Central Plains', { core: true }),
      membership('Beibu Gulf', { partial: true }),
    ];
    expect(en.place(place({ memberships: two }), counted(3, 2))).toMatch(
      /part of Central Plains \(core\) and the Beibu Gulf \(in part\)\.$/,
    );
    const five = ['A', 'B', 'C', 'D', 'E'].map((name) => membership(name, { core: true }));
    expect(en.place(place({ memberships: five }), counted(3, 2))).toMatch(
      /part of A, B and 3 more groupings\.$/,
    );
  });

  it.each([
    [0, 0, 'Henan, province, no statements.'],
    [1, 0, 'Henan, province, statements: 1 direct.'],
    [0, 4, 'Henan, province, statements: 0 direct · 4 through groupings.'],
    [null, 0, 'Henan, province.'],
  ])('describes %j own statements and %j through groupings', (own, through, sentence) => {
    expect(en.place(place(), counted(own, through))).toBe(sentence);
  });

  it('contains the province of a city', () => {
    const zhengzhou = { name: 'Zhengzhou', type: 'prefecture-level-city', outer: 'Henan' } as const;
    expect(en.place(place(zhengzhou), counted(3, 0))).toBe(
      'Zhengzhou, city in Henan, statements: 3 direct.',
    );
  });
});

describe('mapSpeechMessages.zh.place', () => {
  it('contains the type, the counts and the groupings', () => {
    const names = ['中原城市群', '黄河流域', '丙', '丁', '戊', '己'];
    const memberships = names.map((name) => membership(name));
    expect(zh.place(place({ ...henan, memberships }), counted(3, 2, 'zh'))).toBe(
      '河南，省，发言：直接涉及 3 条 · 因所属区域 2 条；属于中原城市群、黄河流域等 6 个区域。',
    );
  });

  it.each([
    [0, 0, '河南，省，没有发言。'],
    [3, 0, '河南，省，发言：直接涉及 3 条。'],
    [0, 2, '河南，省，发言：直接涉及 0 条 · 因所属区域 2 条。'],
    [null, 0, '河南，省。'],
  ])('describes %j own statements and %j through groupings', (own, through, sentence) => {
    expect(zh.place(place(henan), counted(own, through, 'zh'))).toBe(sentence);
  });

  it('contains the province of a city and its role in a grouping', () => {
    const memberships = [membership('中原城市群', { core: true })];
    const zhengzhou = { name: '郑州', type: 'prefecture-level-city', outer: '河南' } as const;
    expect(zh.place(place({ ...zhengzhou, memberships }), counted(3, 0, 'zh'))).toBe(
      '郑州，河南的地级市，发言：直接涉及 3 条；属于中原城市群（核心）。',
    );
  });
});

describe('mapSpeechMessages.country', () => {
  const all = { provinces: 34, spoken: 10, placed: 16, shown: 20, all: 20 };

  it('contains the number of provinces and of statements in them', () => {
    expect(en.country(all)).toBe('34 provinces; 16 statements in 10 of them.');
    expect(zh.country(all)).toBe('34 个省级行政区，其中 10 个有 16 条发言。');
  });

  it('contains how many statements match the filters', () => {
    const few = { ...all, spoken: 2, placed: 3, shown: 5 };
    expect(en.country(few)).toBe(
      '34 provinces; 3 statements in 2 of them (5 of 20 match the filters).',
    );
    const none = { ...all, spoken: 0, placed: 0, shown: 0 };
    expect(zh.country(none)).toBe(
      '34 个省级行政区，没有直接涉及的发言（20 条中有 0 条符合筛选）。',
    );
  });
});
