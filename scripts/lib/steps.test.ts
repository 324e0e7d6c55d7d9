import { describe, expect, test } from 'vitest';
import scripts from '../../package.json' with { type: 'json' };
import { CHECKS, chooseSteps, mapSideBySide, TESTS } from './steps.mjs';

test('every step has its command in package.json', () => {
  const known = Object.keys(scripts.scripts);
  for (const { script } of [...CHECKS, ...TESTS]) expect(known).toContain(script);
});

describe('chooseSteps', () => {
  test('takes all steps when none is named', () => {
    expect(chooseSteps([])).toEqual({ checks: CHECKS, tests: TESTS });
  });

  test('takes the named steps in the order of the list', () => {
    const { checks, tests } = chooseSteps(['e2e', 'unit', 'types']);
    expect([...checks, ...tests].map(({ id }) => id)).toEqual(['types', 'unit', 'e2e']);
  });

  test('throws with the list of steps when a name is unknown', () => {
    expect(() => chooseSteps(['units'])).toThrow(
      'There is no step "units"; the steps are format, lint, lint-types, types, arrows, unused, shape, words, unit, components, contract, browser, budgets, licences, e2e.',
    );
  });
});

describe('mapSideBySide', () => {
  test('keeps the order of the items and never exceeds the width', async () => {
    let running = 0;
    let most = 0;
    const results = await mapSideBySide([3, 1, 2, 0], 2, async (turns) => {
      running += 1;
      most = Math.max(most, running);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      running -= 1;
      return turns * 10;
    });
    expect(results).toEqual([30, 10, 20, 0]);
    expect(most).toBe(2);
  });
});
