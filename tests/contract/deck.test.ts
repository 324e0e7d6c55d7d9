import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/domain/deck/deck.ts';
import { LANGUAGES } from '../../src/domain/language.ts';
import { loadRealDeck, loadRealLinked, loadRealReport } from '../fixtures/realData.ts';

const report = loadRealReport();
const { atlas } = loadRealLinked();
const deck = loadRealDeck();

const statementOf = ({ spotlight }: Scene) =>
  report.statements.find(({ id }) => spotlight?.kind === 'statement' && spotlight.id === id);
const told = deck.scenes.flatMap((scene) => {
  const statement = statementOf(scene);
  return statement ? [{ scene, statement }] : [];
});

describe('the shipped deck covers the whole report', () => {
  it('is about this report', () => {
    expect([deck.id, deck.report]).toEqual([report.id, report.id]);
  });

  it('starts and ends with the whole country and no selection', () => {
    for (const scene of [deck.scenes[0], deck.scenes.at(-1)]) {
      expect(scene).toMatchObject({ camera: { kind: 'country' }, spotlight: null });
      expect(scene?.view).toMatchObject({ selection: null, overlays: [] });
    }
  });

  it('has every statement once, in the order of the report', () => {
    expect(told.map(({ statement }) => statement.id)).toEqual(
      report.statements.map(({ id }) => id),
    );
  });

  it('has its three parts, each filtered to its section from its first scene to its last', () => {
    for (const { scene, statement } of told)
      expect([scene.id, scene.view.filters.sections]).toEqual([
        scene.id,
        statement.section === null ? [] : [statement.section],
      ]);
    expect(new Set(told.flatMap(({ scene }) => scene.view.filters.sections)).size).toBe(3);
  });

  it('shows the direct quotations, and never an attribution alone', () => {
    for (const { scene, statement } of told) {
      const chosen = scene.spotlight?.kind === 'statement' ? scene.spotlight.parts : undefined;
      const kinds = statement.parts
        .filter((_, index) => chosen?.includes(index) ?? true)
        .map(({ kind }) => kind);
      const hasDirect = statement.parts.some(({ kind }) => kind === 'direct');
      expect([scene.id, ...kinds]).toContain(hasDirect ? 'direct' : 'reported');
    }
  });
});

describe('each scene of a named statement shows the place of the statement', () => {
  it.each(
    told
      .filter(({ statement }) => statement.kind === 'named')
      .map(({ scene, statement }) => ({ id: scene.id, scene, statement })),
  )('$id', ({ scene, statement }) => {
    const ties = [
      ...statement.places.map(({ place }): string => place),
      ...statement.groupings.map(({ grouping }): string => grouping),
    ];
    const { selection } = scene.view;
    expect(selection?.kind).toBe('region');
    expect(ties).toContain(selection?.id);
    const strategies = report.strategies.filter(({ id }) => statement.strategies.includes(id));
    const around = [...ties, ...strategies.flatMap(({ groupings }): string[] => [...groupings])];
    for (const overlay of scene.view.overlays) expect(around).toContain(overlay);
  });

  it('a fixed camera shows the selected region', () => {
    for (const { id, camera, view } of deck.scenes) {
      if (camera.kind !== 'bounds' || view.selection?.kind !== 'region') continue;
      const [west, south, east, north] = camera.bounds;
      const [left, bottom, right, top] = atlas.region(view.selection.id)?.bounds ?? [0, 0, 0, 0];
      const inside = left >= west && right <= east && bottom >= south && top <= north;
      expect([id, inside]).toEqual([id, true]);
    }
  });

  it('statements about the whole country highlight no place', () => {
    for (const { scene } of told.filter(({ statement }) => statement.scope === 'national')) {
      expect(scene.view).toMatchObject({ selection: null, overlays: [] });
      expect(scene.camera).toEqual({ kind: 'country' });
    }
  });
});

describe('every scene is complete in both languages', () => {
  it('title, kicker and notes are Chinese in Chinese and have no Chinese characters in English', () => {
    for (const { title, kicker, notes } of deck.scenes)
      for (const text of [title, kicker, notes]) {
        for (const language of LANGUAGES) expect(text[language]?.trim()).toBeTruthy();
        expect(text.zh).toMatch(/\p{Script=Han}/u);
      }
    for (const { title, kicker } of deck.scenes)
      expect(`${title.en} ${kicker.en}`).not.toMatch(/\p{Script=Han}/u);
  });

  it('titles are short and unique', () => {
    for (const { title } of deck.scenes) {
      expect(title.zh?.length).toBeLessThanOrEqual(16);
      expect(title.en?.length).toBeLessThanOrEqual(56);
    }
    expect(new Set(deck.scenes.map(({ title }) => title.en)).size).toBe(deck.scenes.length);
  });

  it('every scene has a planned time, half an hour in total', () => {
    for (const { id, seconds } of deck.scenes) expect([id, seconds > 0]).toEqual([id, true]);
    const minutes = deck.scenes.reduce((sum, { seconds }) => sum + seconds, 0) / 60;
    expect(minutes).toBeGreaterThan(25);
    expect(minutes).toBeLessThan(31);
  });
});

describe('the claims of the notes are true', () => {
  it('twenty statements, twelve of people with names, from ten provinces', () => {
    const named = report.statements.filter(({ kind }) => kind === 'named');
    const provinces = named.flatMap(({ places }) =>
      places.flatMap(({ place }) => atlas.lineage(place).at(-1)?.id ?? []),
    );
    expect([report.statements.length, named.length, new Set(provinces).size]).toEqual([20, 12, 10]);
  });

  it('the longest direct quotation is the one from Shanghai', () => {
    const direct = report.statements.flatMap(({ id, parts }) =>
      parts.filter(({ kind }) => kind === 'direct').map(({ text }) => ({ id, text })),
    );
    const longest = direct.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    expect(longest.id).toBe('quan-heng');
  });
});
