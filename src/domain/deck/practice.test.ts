import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckOf, sceneOf } from '../../../tests/fixtures/decks.ts';
import { moveInPractice, startPractice, timingsOf, withPracticedPlan } from './practice.ts';

describe('a practice run', () => {
  it('gives every moment to the scene that was shown, also to one that was visited twice', () => {
    const steps = fc.array(
      fc.record({ scene: fc.constantFrom('a', 'b', 'c'), seconds: fc.nat(600) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(steps, fc.nat(600), (moves, last) => {
        let elapsed = 0;
        let practice = startPractice('a', elapsed);
        for (const { scene, seconds } of moves) {
          elapsed += seconds * 1000;
          practice = moveInPractice(practice, scene, elapsed);
        }
        const timings = timingsOf(practice, elapsed + last * 1000);
        const sum = Object.values(timings).reduce((before, seconds) => before + seconds, 0);
        expect(sum * 1000).toBe(elapsed + last * 1000);
      }),
    );
  });

  it('counts nothing where the clock was set back, and leaves out scenes that were only passed', () => {
    const practice = moveInPractice(startPractice('a', 9000), 'b', 0);
    expect(timingsOf(practice, 400)).toEqual({});
    expect(timingsOf(practice, 2600)).toEqual({ b: 3 });
  });
});

describe('withPracticedPlan', () => {
  it('takes over the practised scenes and keeps the plan of the others', () => {
    const deck = deckOf([sceneOf('a', { seconds: 10 }), sceneOf('b', { seconds: 20 })], {
      seconds: 99,
    });
    const planned = withPracticedPlan(deck, { b: 33, gone: 5 });
    expect(planned.scenes.map(({ seconds }) => seconds)).toEqual([10, 33]);
    expect(planned.seconds).toBe(0);
    expect(withPracticedPlan(deck, {}).scenes).toEqual(deck.scenes);
  });
});
