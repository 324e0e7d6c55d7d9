import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedReports } from '../../../tests/fixtures/arbitraries.ts';
import {
  loadRealAtlas,
  loadRealLinked,
  loadSecondReport,
} from '../../../tests/fixtures/realData.ts';
import { reportOf, speaker, statement } from '../../../tests/fixtures/make.ts';
import { statementsOf } from '../../../tests/fixtures/statements.ts';
import { createAtlas } from '../regions/atlas.ts';
import { linkReport } from '../filters/filter.ts';
import { speakerId, statementId } from '../ids.ts';
import { chooseStatements } from './chooseStatements.ts';
import { deckFromReport, statementsForDeck } from './deckFromReport.ts';
import { playableDeck } from './validateDeck.ts';

const real = loadRealLinked();

describe('deckFromReport for a report without statements', () => {
  const plans = linkReport(loadSecondReport(), loadRealAtlas());
  const { scenes } = deckFromReport(plans);

  it('has a scene for each type, with the strategies of the type on the map', () => {
    const types = plans.report.types.map(({ id }) => id);
    expect(scenes.map(({ id }) => id)).toEqual([
      'opening',
      ...types.map((id) => `type-${id}`),
      'overview',
    ]);
    expect(scenes.slice(1, -1).map(({ view }) => view.filters.types)).toEqual(
      types.map((id) => [id]),
    );
    expect(new Set(scenes.map(({ view }) => view.mode))).toEqual(new Set(['strategies']));
  });
});

describe('deckFromReport for the report of the product', () => {
  const deck = deckFromReport(real);

  it('starts with an opening, contains the parts in their order and ends with the country', () => {
    const parts = deck.scenes.filter(({ id }) => id.startsWith('part-')).map(({ id }) => id);
    expect(deck.scenes[0]?.id).toBe('opening');
    expect(parts).toEqual(real.report.sections.map(({ id }) => `part-${id}`));
    expect(deck.scenes.at(-1)?.id).toBe('overview');
    expect(deck.report).toBe(real.report.id);
  });

  it('contains every statement of a short report once', () => {
    const statements = deck.scenes.flatMap(({ spotlight }) =>
      spotlight?.kind === 'statement' ? [spotlight.id] : [],
    );
    expect([...statements].sort()).toEqual(
      statementsOf(real)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('begins a long quotation with a few of its words and then shows all of it', () => {
    const lengthOf = (id: string) =>
      statementsOf(real)
        .find((each) => each.id === id)
        ?.parts.reduce(
          (sum, { kind, text }) => (kind === 'attribution' ? sum : sum + text.length),
          0,
        ) ?? 0;
    for (const { spotlight, builds } of deck.scenes) {
      if (spotlight?.kind !== 'statement') continue;
      const words = builds.map((build) => build.words?.kind);
      expect(words, spotlight.id).toEqual(lengthOf(spotlight.id) > 280 ? ['only', 'all'] : []);
    }
    expect(playableDeck(deck, real, real.atlas).skippedScenes).toEqual([]);
  });

  it('gives every scene a title in both languages and a planned time', () => {
    for (const { id, title, seconds } of deck.scenes) {
      expect(title.zh, id).toBeTruthy();
      expect(title.en, id).toBeTruthy();
      expect(seconds, id).toBeGreaterThan(0);
    }
  });
});

describe('deckFromReport for any report', () => {
  it('gives a generated scene another id than a statement of the same id', () => {
    const atlas = createAtlas({ schema: 1, places: [], groupings: [] });
    const someone = speaker(speakerId('someone'));
    const statements = [statement(statementId('opening'), { scope: 'national' })];
    const report = reportOf({ speakers: [someone], statements });
    const ids = deckFromReport(linkReport(report, atlas)).scenes.map(({ id }) => id);
    expect(ids).toEqual(['opening', 'opening-2', 'overview']);
  });

  it('has only valid scenes with unique ids', () => {
    fc.assert(
      fc.property(linkedReports, (linked) => {
        const deck = deckFromReport(linked);
        expect(new Set(deck.scenes.map(({ id }) => id)).size).toBe(deck.scenes.length);
        expect(playableDeck(deck, linked, linked.atlas).skippedScenes).toEqual([]);
      }),
    );
  });

  it('contains at most sixty statements, each once and in the order of its part', () => {
    fc.assert(
      fc.property(linkedReports, (linked) => {
        const positions = statementsForDeck(linked);
        expect(positions.length).toBeLessThanOrEqual(60);
        expect(new Set(positions).size).toBe(positions.length);
        for (const { topics } of chooseStatements(linked.corpus))
          for (const { statements } of topics)
            expect(statements).toEqual([...statements].sort((a, b) => a - b));
      }),
    );
  });
});
