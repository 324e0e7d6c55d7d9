import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adcode } from '../src/domain/ids.ts';
import {
  driftedCounties,
  overlappingCounties,
  countiesOutsidePrefecture,
  prefecturesUnlikeCounties,
  unmatchedCounties,
} from './county-checks.ts';
import { countyName } from './county-names.ts';
import { readCounties } from './county-tables.ts';
import { readDivisions } from './divisions.ts';
import { areaFeature, collection } from './geometry.ts';
import { readTables } from './tables.ts';
import { toTopology } from './topology.ts';

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8');
const tableText = (file: string) => read('tables', file);
const names = read('boundaries', 'counties.csv');
const { divisions } = readDivisions(readTables(tableText).tables);

function square(code: string, west: number, south: number, size = 1) {
  const [east, north] = [west + size, south + size];
  return areaFeature(code, [
    [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  ]);
}
const what = (problems: readonly { readonly what: string }[]) =>
  problems.map((problem) => problem.what);

describe('readCounties', () => {
  const { counties, codes, outerOf, problems } = readCounties({ names, tableText }, divisions);
  const county = (code: string) => counties.find(({ id }) => id === code);

  test('reads 2,891 codes and leaves those of the other tables out', () => {
    expect(problems).toEqual([]);
    expect(codes).toHaveLength(2891);
    const elsewhere = ['419001', '441900', '500242', '820000'];
    expect(elsewhere.filter((code) => county(code))).toEqual([]);
    expect(counties).toHaveLength(2891 - 39);
  });

  test.each([
    ['410184', '新郑市', 'Xinzheng', 'Xinzheng', '新郑市', '410100'],
    ['410105', '金水区', 'Jinshui District', 'Jinshui', '金水区', '410100'],
    ['410122', '中牟县', 'Zhongmu County', 'Zhongmu', '中牟县', '410100'],
    ['130726', '蔚县', 'Yuxian County', 'Yuxian', '蔚县', '130700'],
    ['130225', '乐亭县', 'Laoting County', 'Laoting', '乐亭县', '130200'],
    ['120105', '河北区', 'Hebei District', 'Hebei District', '河北区', '120000'],
    ['430121', '长沙县', 'Changsha County', 'Changsha County', '长沙县', '430100'],
    ['422801', '恩施市', 'Enshi', 'Enshi City', '恩施市', '422800'],
    [
      '632324',
      '河南蒙古族自治县',
      'Henan Mongol Autonomous County',
      'Henan County',
      '河南县',
      '632300',
    ],
    ['622926', '东乡族自治县', 'Dongxiang Autonomous County', 'Dongxiang', '东乡县', '622900'],
    [
      '520526',
      '威宁彝族回族苗族自治县',
      'Weining Yi, Hui and Miao Autonomous County',
      'Weining',
      '威宁县',
      '520500',
    ],
    ['410104', '管城回族区', 'Guancheng Hui District', 'Guancheng', '管城回族区', '410100'],
    ['310115', '浦东新区', 'Pudong New Area', 'Pudong', '浦东新区', '310000'],
    ['150524', '库伦旗', 'Hure Banner', 'Hure', '库伦旗', '150500'],
    ['610826', '绥德县', 'Suide County', 'Suide', '绥德县', '610800'],
    ['540481', '米林市', 'Mainling', 'Mainling', '米林市', '540400'],
    [
      '629700',
      '中农发山丹马场',
      'Shandan Horse Ranch',
      'Shandan Horse Ranch',
      '中农发山丹马场',
      '620700',
    ],
    ['810102', '东区', 'Eastern District', 'Eastern District', '东区', '810000'],
  ])('names %s %s %s', (code, zh, en, shortEn, shortZh, parent) => {
    expect(county(code)).toMatchObject({
      name: { zh, en },
      short: { zh: shortZh, en: shortEn },
      parent,
    });
  });

  test('separates a syllable that begins with a vowel by an apostrophe', () => {
    expect(countyName('都安瑶族自治县')?.short.en).toBe('Du’an');
  });

  test('gives the divisions of Taiwan no type', () => {
    expect(county('710009')?.type).toBe('county-level-unit');
  });

  test('finds the unit of the prefecture layer that contains a county', () => {
    expect(['419001', '410184', '110101', '500242', '629900'].map(outerOf)).toEqual([
      '419001',
      '410100',
      '110000',
      '500000',
      '622900',
    ]);
  });

  test('reports rows that name nothing known', () => {
    const broken = names
      .replace('410184,新郑市', '990184,新郑市')
      .replace('410105,金水区', '410105,金水')
      .replace('150524,库伦旗', '150524,库仑旗')
      .replace('710009,台北市\n', '');
    expect(what(readCounties({ names: broken, tableText }, divisions).problems)).toEqual([
      '150524 is called 库仑旗 here and 库伦旗 in geo/tables/county-names.csv:16',
      '410105 金水 ends in no known generic term',
      '"990184" is in no known prefecture or province',
      '710009 is no county of the source',
    ]);
  });
});

describe('the checks of the counties report', () => {
  test('a name without a polygon, a polygon without a name, and an unexpected number', () => {
    const layer = collection([square('410102', 113, 34), square('410103', 114, 34)]);
    expect(unmatchedCounties(['410102', '410103'], layer, 'x', 2)).toEqual([]);
    expect(what(unmatchedCounties(['410102', '410105'], layer, 'x', 3))).toEqual([
      'the county 410105 has no polygon',
      'the polygon 410103 has no name',
      'there are 2 counties instead of 3',
    ]);
  });

  test('counties that overlap', () => {
    const apart = [square('410102', 113, 34), square('410103', 114, 34)];
    const topology = toTopology({ counties: collection(apart) }, 1e-4);
    expect(overlappingCounties(topology, 'x')).toEqual([]);
    const over = toTopology({ counties: collection([...apart, square('410104', 114, 34)]) }, 1e-4);
    expect(what(overlappingCounties(over, 'x'))).toContain(
      'the counties 410102, 410103, 410104 overlap',
    );
  });

  test('a county outside the prefecture of its code', () => {
    const outer = collection([square('410100', 113, 34, 2)]);
    const place = {
      id: adcode('410102'),
      name: { zh: '中原区', en: 'Zhongyuan District' },
      parent: adcode('410100'),
    };
    expect(
      countiesOutsidePrefecture([{ ...place, labelPoint: [113.5, 34.5] }], outer, 'x'),
    ).toEqual([]);
    expect(
      what(countiesOutsidePrefecture([{ ...place, labelPoint: [116, 34.5] }], outer, 'x')),
    ).toEqual(['410102 中原区 is not within 410100']);
  });

  test('a prefecture that its counties do not fill', () => {
    const outer = collection([square('410100', 113, 34, 2)]);
    const quarters = [
      square('410102', 113, 34),
      square('410103', 114, 34),
      square('410104', 113, 35),
      square('410105', 114, 35),
    ];
    const outerOf = () => '410100';
    expect(prefecturesUnlikeCounties(collection(quarters), outer, outerOf, 'x')).toEqual([]);
    expect(
      what(prefecturesUnlikeCounties(collection(quarters.slice(1)), outer, outerOf, 'x'))[0],
    ).toMatch(/the counties of 410100 have -\d+\.\d km² more than it/u);
  });

  test('a county that the simplification changed too much or removed', () => {
    const before = collection([square('410102', 113, 34), square('410103', 114, 34)]);
    const after = collection([square('410102', 113, 34, 0.9)]);
    expect(driftedCounties(before, before, 'x')).toEqual([]);
    expect(what(driftedCounties(after, before, 'x'))).toEqual([
      'the area of the county 410102 changed by 19 %',
      'the area of the county 410103 changed by 100 %',
    ]);
  });
});
