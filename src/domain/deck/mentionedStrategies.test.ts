import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../../tests/fixtures/decks.ts';
import { loadRealDeck, loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { strategyId } from '../ids.ts';
import { mentionedStrategies, nameOfStrategy } from './mentionedStrategies.ts';
import { strategiesOfScene } from './strategiesOfScene.ts';

const linked = loadRealLinked();
const { report, atlas } = linked;
const idsIn = (...texts: readonly string[]): readonly string[] =>
  mentionedStrategies(texts, report.strategies, atlas).map(({ id }) => id);

describe('mentionedStrategies', () => {
  it('finds a title, its name, and the name without generic words, in either language', () => {
    expect(idsIn('大力发展海洋经济，建设海洋强国')).toEqual(['marine-economy']);
    expect(idsIn('海洋经济看厦门')).toEqual(['marine-economy']);
    expect(idsIn('The Marine Economy is Xiamen.')).toEqual(['marine-economy']);
    expect(idsIn('county economies and the county economy')).toEqual(['county-economy']);
    expect(idsIn('major regional strategies')).toEqual(['major-regional-strategies']);
  });

  it('counts the longest of names that contain each other', () => {
    expect(idsIn('区域协调发展战略、区域重大战略、主体功能区战略深度融合')).toEqual([
      'three-strategies',
    ]);
  });

  it('takes the name of a region as the region, and no part of a word', () => {
    expect(idsIn('粤港澳大湾区、长江经济带')).toEqual([]);
    expect(idsIn('submarine economy')).toEqual([]);
  });

  it('finds every strategy by its own title unless that is the name of a region', () => {
    const regions = new Set(
      [...atlas.places, ...atlas.groupings].flatMap(({ name, short }) => [name.zh, short.zh]),
    );
    for (const { id, title } of report.strategies)
      if (!regions.has(title.zh)) expect(idsIn(title.zh), title.zh).toContain(id);
  });

  it('finds nothing in a report without strategies', () => {
    expect(mentionedStrategies(['海洋经济'], [], atlas)).toEqual([]);
  });
});

describe('nameOfStrategy', () => {
  it('is the title without its explanation', () => {
    const title = { zh: '城市更新行动，打造宜居城市', en: 'Urban renewal action: livable cities' };
    expect(nameOfStrategy({ title }, 'zh')).toBe('城市更新行动');
    expect(nameOfStrategy({ title }, 'en')).toBe('Urban renewal action');
  });
});

describe('strategiesOfScene', () => {
  it('names those of the notes and of the words, but not what the titles name already', () => {
    const scene = sceneOf('one', {
      title: { en: 'Western', zh: '城乡融合发展' },
      notes: { zh: '海洋经济' },
    });
    const names = strategiesOfScene(scene, ['a unified national market'], linked, 'zh');
    expect(names).toEqual(['全国统一大市场', '大力发展海洋经济']);
    expect(strategiesOfScene(scene, [], linked, 'en')).toEqual([
      'Integrated urban–rural development',
      'Developing the marine economy, building a maritime power',
    ]);
  });

  it('leaves out the strategy that the scene shows large', () => {
    const notes = { zh: '海洋经济' };
    const id = strategyId('marine-economy');
    const large = sceneOf('one', { notes, spotlight: { kind: 'strategy', id } });
    expect(strategiesOfScene(large, [], linked, 'en')).toEqual([]);
  });

  it('finds those of the shipped presentation', () => {
    const names = Object.fromEntries(
      loadRealDeck().scenes.map((scene) => [scene.id, strategiesOfScene(scene, [], linked, 'zh')]),
    );
    expect(names['three-strategies']).toEqual([
      '区域重大战略',
      '区域协调发展战略',
      '主体功能区制度与优化实施规划',
    ]);
    expect(names['yellow-river']).toEqual(['沿黄城市群互联互通、协同发展']);
    expect(names['opening']).toEqual([]);
  });
});
