import { describe, expect, it } from 'vitest';
import { place, reportOf, statement } from '../../../tests/fixtures/make.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { findingText } from '../../i18n/finding.ts';
import { linkReport } from '../filters/filter.ts';
import { adcode, statementId } from '../ids.ts';
import { createAtlas } from '../regions/atlas.ts';
import { findingOf } from './finding.ts';

const [jilin, sichuan, chengdu] = [adcode('220000'), adcode('510000'), adcode('510100')];
const atlas = createAtlas({
  schema: 1,
  places: [
    place(jilin, { level: 'province' }),
    place(sichuan, { level: 'province' }),
    place(chengdu, { parent: sichuan }),
  ],
  groupings: [],
});
/** A report with one statement for each place; null for a statement without a place. */
const reportAt = (places: readonly (typeof jilin | null)[]) =>
  linkReport(
    reportOf({
      statements: places.map((at, index) =>
        statement(statementId(`s${String(index)}`), {
          places: at === null ? [] : [{ place: at, basis: 'named' }],
        }),
      ),
    }),
    atlas,
  );

describe('the finding of a report', () => {
  it('of the 2024 Two Sessions is Henan', () => {
    const finding = findingOf(loadRealLinked());
    expect(finding).toMatchObject({ most: [{ id: '410000' }], count: 3, total: 20, without: 24 });
    expect(finding && findingText(finding, 'en')).toBe(
      'Henan has the most statements: 3 of 20. 24 provinces have none about them.',
    );
    expect(finding && findingText(finding, 'zh')).toBe(
      '谈及最多的是河南：20 条发言中有 3 条。另有 24 个省级行政区未被直接谈及。',
    );
  });

  it.each([
    ['no statement', []],
    ['statements without a place', [null, null]],
  ])('is none for a report with %s', (_name, places) => {
    expect(findingOf(reportAt(places))).toBeNull();
  });

  it('counts the statements within a province, and names all with the most', () => {
    expect(findingOf(reportAt([chengdu, sichuan, jilin]))).toMatchObject({
      most: [{ id: sichuan }],
      count: 2,
      without: 0,
    });
    const both = findingOf(reportAt([chengdu, jilin, null]));
    expect(both?.most.map(({ id }) => id)).toEqual([jilin, sichuan]);
    expect(both && findingText(both, 'en')).toMatch(/have the most statements: 1 of 3 each\.$/);
  });

  it('says that a report has only one statement', () => {
    const only = findingOf(reportAt([jilin]));
    expect(only && findingText(only, 'en')).toMatch(
      /^The only statement is about .+\. One province has none about it\.$/,
    );
    expect(only && findingText(only, 'zh')).toMatch(
      /^报告唯一的一条发言谈及.+。另有 1 个省级行政区/,
    );
  });

  it('stays right with 500 statements in one province', () => {
    const many = findingOf(reportAt(Array.from({ length: 500 }, () => chengdu)));
    expect(many).toMatchObject({ most: [{ id: sichuan }], count: 500, total: 500, without: 1 });
  });
});
