import { expect, it } from 'vitest';
import { runPlan, describePlan, type Step } from './runPlan.ts';

const step = (title: string, seconds: number, work = () => Promise.resolve()): Step => ({
  title,
  seconds,
  work,
});

it('describePlan lists every kind of step with its time', () => {
  const plan = [
    step('start, local: Fangyu', 50),
    step('start, local: Leaflet', 40),
    step('use: all', 1800),
  ];
  expect(describePlan(plan)).toEqual([
    'The plan: 3 steps, about 32 min.',
    '  start, local: 2 ×, about 2 min',
    '  use: 1 ×, about 30 min',
  ]);
});

it('runPlan prints the remaining time at the pace so far and reports every finished step', async () => {
  let clock = 0;
  const takes = (ms: number) => () => {
    clock += ms;
    return Promise.resolve();
  };
  const said: string[] = [];
  let kept = 0;
  await runPlan(
    [step('a', 120, takes(240_000)), step('b', 300, takes(1))],
    (sentence) => said.push(sentence),
    () => {
      kept += 1;
    },
    () => true,
    () => clock,
  );
  expect(said).toEqual(['1/2 a (7 min left)', '2/2 b (10 min left)']);
  expect(kept).toBe(2);
});

it('runPlan leaves out the remaining steps after an interruption', async () => {
  const done: string[] = [];
  let interrupted = false;
  const first = step('a', 1, () => {
    done.push('a');
    interrupted = true;
    return Promise.resolve();
  });
  const second = step('b', 1, () => {
    done.push('b');
    return Promise.resolve();
  });
  await runPlan(
    [first, second],
    () => undefined,
    () => undefined,
    () => !interrupted,
  );
  expect(done).toEqual(['a']);
});
