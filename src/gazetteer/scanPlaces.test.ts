import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { committedGazetteer } from '../../geo/gazetteer.fixture.ts';
import { createPlaceScanner } from './scanPlaces.ts';

const scan = createPlaceScanner(committedGazetteer());

/** The places that a text names for certain. */
function places(text: string): readonly string[] {
  return scan(text)
    .filter(({ isWeak }) => !isWeak)
    .map(({ candidates }) => candidates.map(({ id }) => id).join('|'));
}

describe('the scanner of places', () => {
  test.each([
    ['河南省济源市委书记', ['419001']],
    ['杭州电子科技大学副校长', ['330100']],
    ['来自新疆伊犁的牧民', ['654000']],
    ['湖南和湖北两省', ['430000', '420000']],
    ['成渝和长江中游我都跑过', ['chengdu-chongqing', 'middle-yangtze']],
    ['廣西壯族自治區防城港市', ['450600']],
    ['贵州荔波的山路', ['522722']],
    ['北京市朝阳区', ['110105']],
    ['鲁', ['370000']],
    ['of Luoyang, Henan Province.', ['410300']],
    ['the Xilingol League of the Inner Mongolia Autonomous Region', ['152500']],
    ['Fujian Xiamen Container Terminal', ['350200']],
    ['Xiangshan County, Ningbo City, Zhejiang Province', ['330225']],
    ["Mianyang, southwest China's Sichuan Province", ['510700']],
    ["Qinghai's greatest value", ['630000']],
    ['in Guangdong, Hong Kong and Macao', ['greater-bay-area']],
  ])('%s names %j', (text, ids) => {
    expect(places(text)).toEqual(ids);
  });

  test.each([
    '浙闽赣皖聊大花园，浙川陕渝新五地谈数字丝路',
    '背靠钱塘江，面朝东海',
    '黄河南岸的麦田',
    '乡村振兴、同心协力、合作共赢、新兴产业',
    '南京路上的咖啡店',
    '南京东路街道的社区工作者',
    '鲁迅和他的文章',
    'the Yangtze River water source',
    'people and institutions',
  ])('%s names no place', (text) => {
    expect(places(text)).toEqual([]);
  });

  test('the second of two English names side by side is left out', () => {
    expect(places('Youyang Yangzhou is building')).not.toContain('321000');
  });

  test('hits are in order, within the text, and do not overlap, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const hit of scan(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeGreaterThan(hit.start);
          end = hit.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
