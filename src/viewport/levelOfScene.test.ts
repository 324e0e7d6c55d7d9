import { describe, expect, it } from 'vitest';
import { loadRealDeck, loadRealLinked } from '../../tests/fixtures/realData.ts';
import type { Scene } from '../domain/deck/deck.ts';
import { viewOfScene } from '../domain/deck/show.ts';
import { groupingId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view/view.ts';
import { levelOfScene } from './sceneArea.ts';

const linked = loadRealLinked();
const { scenes, report } = loadRealDeck();

function sceneCalled(id: string): Scene {
  const scene = scenes.find((one) => one.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return scene;
}

function viewOf(id: string): ViewState {
  return viewOfScene(sceneCalled(id), 'en', report);
}

function levelOf(id: string): string {
  return levelOfScene(linked, viewOf(id), sceneCalled(id).camera);
}

describe('levelOfScene', () => {
  it.each(['opening', 'part-one', 'overview'])('%s fills provinces: it shows the country', (id) => {
    expect(levelOf(id)).toBe('province');
  });

  it.each(['jiyuan', 'youyang', 'xilingol', 'xiamen'])('%s fills the level of its place', (id) => {
    expect(levelOf(id)).toBe('prefecture');
  });

  it.each(['sichuan', 'shanghai', 'zhongshan', 'yellow-river'])(
    '%s fills cities: it shows a part',
    (id) => {
      expect(levelOf(id)).toBe('prefecture');
    },
  );

  it('a scene of a selected basin that is too large for cities fills provinces', () => {
    const selection = { kind: 'region', id: groupingId('yellow-river-basin') } as const;
    const view = { ...viewOf('opening'), selection };
    expect(levelOfScene(linked, view, { kind: 'selection' })).toBe('province');
  });
});
