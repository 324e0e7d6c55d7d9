import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { goTo, type Show, startShow } from './show.ts';
import {
  changed,
  entered,
  heard,
  isLinked,
  type Known,
  type Saying,
  saying,
  SILENCE,
} from './sync.ts';

const deck = deckOf(Array.from({ length: 50 }, (_, index) => sceneOf(`s${String(index)}`)));
const begun = startShow(deck, 'en', 'light', 0);
const at = (scene: number): Show => goTo(begun, deck, scene);

const told = (known: Known, ...said: readonly Saying[]): Known =>
  said.reduce((before, each) => heard(before, each, 0).known, known);

/** Delivers every saying to all others, and their answers, until nobody has anything left to say. */
function settle(windows: Known[], sayings: Saying[]): number {
  let delivered = 0;
  for (let said = sayings.shift(); said; said = sayings.shift()) {
    windows.forEach((known, index) => {
      const result = heard(known, said, 0);
      windows[index] = result.known;
      delivered += 1;
      if (result.answer) sayings.push(saying(result.known, 'tell'));
    });
    if (delivered > 10_000) throw new Error('they never stop talking');
  }
  return delivered;
}

type Event =
  | { readonly kind: 'change'; readonly who: number; readonly scene: number }
  /** An old saying is delivered, perhaps once more, perhaps late, perhaps not to all. */
  | { readonly kind: 'deliver'; readonly who: number; readonly which: number }
  | { readonly kind: 'reload'; readonly who: number };

const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('change' as const), who: fc.nat(), scene: fc.nat(49) }),
    fc.record({ kind: fc.constant('deliver' as const), who: fc.nat(), which: fc.nat() }),
    fc.record({ kind: fc.constant('reload' as const), who: fc.nat() }),
  ),
  { maxLength: 40 },
);

describe('windows of one show', () => {
  it('agree after one question each, whatever was lost, doubled, late or reloaded before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), events, (count, happened) => {
        const windows = Array.from({ length: count }, (_, index) =>
          entered(`w${String(index)}`, index ? 'speaker' : 'stage', index ? null : begun),
        );
        const said: Saying[] = [];
        happened.forEach((event, moment) => {
          const index = event.who % count;
          const known = windows[index];
          if (!known) return;
          if (event.kind === 'change') {
            windows[index] = changed(known, at(event.scene));
            said.push(saying(windows[index], 'tell'));
          } else if (event.kind === 'reload')
            windows[index] = entered(`r${String(moment)}`, known.role, index ? null : begun);
          else {
            const old = said[event.which % Math.max(1, said.length)];
            if (old) windows[index] = told(known, old);
          }
        });
        const newest = Math.max(...windows.map((known) => known.told?.clock ?? -1));
        settle(
          windows,
          windows.map((known) => saying(known, 'ask')),
        );
        expect(new Set(windows.map((known) => JSON.stringify(known.told))).size).toBe(1);
        expect(windows[0]?.told?.clock).toBe(newest);
      }),
    );
  });

  it('two speakers who press at once end on the same scene, in whichever order they hear', () => {
    const stage = entered('stage', 'stage', at(0));
    const one = changed(told(entered('a', 'speaker', null), saying(stage, 'tell')), at(1));
    const two = changed(told(entered('b', 'speaker', null), saying(stage, 'tell')), at(2));
    const [first, second] = [saying(one, 'tell'), saying(two, 'tell')];
    const scenes = [
      told(stage, first, second),
      told(stage, second, first),
      told(one, second),
      told(two, first),
    ].map((known) => known.told?.show.at);
    expect(scenes).toEqual([2, 2, 2, 2]);
  });

  it('that fall quiet say nothing more: an answer is never answered', () => {
    const windows = [entered('a', 'stage', begun), entered('b', 'speaker', null)];
    expect(settle(windows, [saying(windows[1] ?? entered('b', 'speaker', null), 'ask')])).toBe(4);
  });

  it('a stage that was reloaded gets back what it showed, not what its device kept', () => {
    const speaker = changed(entered('s', 'speaker', null), at(7));
    const stage = told(entered('new', 'stage', at(3)), saying(speaker, 'tell'));
    expect(stage.told?.show.at).toBe(7);
    expect(told(speaker, saying(entered('new', 'stage', at(3)), 'ask')).told?.show.at).toBe(7);
  });

  it('forget a show that ended, and take the next one from its beginning', () => {
    const stage = changed(entered('a', 'stage', begun), at(4));
    const speaker = told(entered('s', 'speaker', null), saying(stage, 'tell'));
    const over = told(speaker, saying(stage, 'end'));
    expect(over.told).toBeNull();
    const again = told(over, saying(entered('c', 'stage', begun), 'tell'));
    expect(again.told?.show).toEqual(begun);
    expect(changed(again, at(1)).told?.clock).toBeGreaterThan(1);
  });
});

describe('the link', () => {
  const stage = saying(entered('a', 'stage', begun), 'tell');
  const speaker = heard(entered('s', 'speaker', null), stage, 1000).known;

  it('is alive as long as the other side was heard of lately', () => {
    expect(isLinked(speaker, 1000 + SILENCE - 1)).toBe(true);
    expect(isLinked(speaker, 1000 + SILENCE)).toBe(false);
  });

  it('is none to another speaker, to itself, or to one who has gone', () => {
    const other = saying(entered('t', 'speaker', null), 'ask');
    expect(isLinked(heard(entered('s', 'speaker', null), other, 0).known, 1)).toBe(false);
    const own = saying(entered('s', 'stage', begun), 'ask');
    expect(isLinked(heard(entered('s', 'speaker', null), own, 0).known, 1)).toBe(false);
    const gone = heard(speaker, { ...stage, kind: 'bye' }, 1001).known;
    expect(isLinked(gone, 1002)).toBe(false);
  });
});
