import { describe, expect, test } from 'vitest';
import { committedGazetteer } from '../../geo/gazetteer.fixture.ts';
import { adcode } from '../domain/ids.ts';
import { type PlaceContext, resolvePlace } from './resolvePlace.ts';

const gazetteer = committedGazetteer();

function resolve(cell: string, context?: PlaceContext): string {
  const found = resolvePlace(gazetteer, cell, context);
  if (found.kind === 'one') return found.place.id;
  return found.kind === 'unknown' ? 'unknown' : found.candidates.map(({ id }) => id).join(' ');
}

describe('resolvePlace', () => {
  test.each([
    ['河南', '410000'],
    ['河南省', '410000'],
    ['Henan', '410000'],
    ['henan province', '410000'],
    ['410000', '410000'],
    ['４１００００', '410000'],
    ['41', '410000'],
    ['4101', '410100'],
    ['410000000000', '410000'],
    ['北 京', '110000'],
    ['北　京　市', '110000'],
    ['臺灣', '710000'],
    ['廣東省', '440000'],
    ['豫', '410000'],
    ['内蒙', '150000'],
    ['Tibet', '540000'],
    ['Inner Mongolia', '150000'],
    ['济源', '419001'],
    ['Jiyuan City', '419001'],
    ['恩施', '422800'],
    ['西安', '610100'],
    ['长沙', '430100'],
    ['长沙县', '430121'],
    ['荥经', '511822'],
    ['襄樊', '420600'],
    ['河南省郑州市', '410100'],
    ['江苏苏州', '320500'],
    ['北京市朝阳区', '110105'],
    ['Suzhou, Jiangsu', '320500'],
    ['Suzhou City, Anhui Province', '341300'],
    ['其中：河南', '410000'],
    ['河南*', '410000'],
    ['河南省（410000）', '410000'],
    ['410000 河南省', '410000'],
    ['吉林省', '220000'],
    ['吉林市', '220200'],
    ['长三角', 'yangtze-river-delta'],
    ['Yangtze Delta', 'yangtze-river-delta'],
    ['粤港澳', 'greater-bay-area'],
    ['粵港澳大灣區', 'greater-bay-area'],
    ['大湾区', 'greater-bay-area'],
    ['成渝', 'chengdu-chongqing'],
  ])('%s is %s', (cell, id) => {
    expect(resolve(cell)).toBe(id);
  });

  test.each([
    ['吉林', '220000 220200'],
    ['朝阳', '110105 211300 220104'],
    ['Suzhou', '320500 341300'],
    ['Jilin', '220000 220200'],
    ['Yichun', '230700 360900'],
  ])('%s is not guessed: it may be %s', (cell, ids) => {
    expect(resolve(cell)).toBe(ids);
  });

  test('a name of many districts gives all four of them', () => {
    expect(resolve('市中区').split(' ').length).toBe(4);
  });

  test.each(['', '全国', '合计', '999999', '12345', 'Atlantis', '河南河北', '——'])(
    '"%s" is no place',
    (cell) => {
      expect(resolve(cell)).toBe('unknown');
    },
  );

  test('the levels of a column decide between places of the same name', () => {
    expect(resolve('吉林', { levels: ['province'] })).toBe('220000');
    expect(resolve('吉林', { levels: ['prefecture'] })).toBe('220200');
  });

  test('the surrounding place decides between places of the same name', () => {
    expect(resolve('市中区', { within: [adcode('370100')] })).toBe('370103');
  });
});
