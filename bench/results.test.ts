import { expect, it } from 'vitest';
import { createRecorder, type BenchmarkSetting } from './results.ts';

const setting: BenchmarkSetting = { subject: 'fangyu', profile: 'local', corpus: 'shipped' };
const fails = () => Promise.reject(new Error('no answer\n at …'));

it('collects the values of all runs and continues after a failure, which it names', async () => {
  const complaints: string[] = [];
  const record = createRecorder(
    (sentence) => complaints.push(sentence),
    () => true,
  );
  record.add(setting, 'click-script', 1, 2);
  await record.attempt(setting, ['click-script'], fails);
  record.add(setting, 'click-script', 3);
  expect(record.series()).toEqual([
    { ...setting, measure: 'click-script', values: [1, 2, 3], failures: ['no answer'] },
  ]);
  expect(complaints).toEqual(['fangyu local shipped : no answer']);
});

it('ends the run when the browser is closed', async () => {
  const record = createRecorder(
    () => undefined,
    () => false,
  );
  await expect(record.attempt(setting, ['click-script'], fails)).rejects.toThrow(
    'The browser was closed',
  );
});
