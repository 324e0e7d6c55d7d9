import { describe, expect, it } from 'vitest';
import { loadRealDeck, loadRealLinked } from '../../tests/fixtures/realData.ts';
import { viewOfScene } from '../domain/deck/show.ts';
import { levelOfScene } from './sceneArea.ts';

const linked = loadRealLinked();
const { scenes, report } = loadRealDeck();

function levelOf(id: string): string {
  const scene = scenes.find((one) => one.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return levelOfScene(linked, viewOfScene(scene, 'en', report), scene.camera);
}

describe('levelOfScene', () => {
  it.each(['opening', 'part-one', 'overview'])('%s fills provinces: it shows the country', (id) => {
    expect(levelOf(id)).toBe('province');
  });

  it.each(['jiyuan', 'youyang', 'xilingol', 'xiamen'])('%s fills the level of its place', (id) => {
    expect(levelOf(id)).toBe('prefecture');
  });

  it.each(['sichuan', 'shanghai', 'zhongshan'])('%s fills cities: it shows a part', (id) => {
    expect(levelOf(id)).toBe('prefecture');
  });

  it('yellow-river fills provinces: its basin is too large for cities', () => {
    expect(levelOf('yellow-river')).toBe('province');
  });
});
