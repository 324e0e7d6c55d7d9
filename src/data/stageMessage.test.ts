import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStageMessage, type StageMessage } from './stageMessage.ts';

const messages: readonly StageMessage[] = [
  { fangyu: 'stage', kind: 'pointer', deck: 'talk', pointer: { place: [112.9, 28.2] } },
  { fangyu: 'stage', kind: 'pointer', deck: 'talk', pointer: { share: [0.2, 0.9] } },
  { fangyu: 'stage', kind: 'pointer', deck: 'talk', pointer: null },
  { fangyu: 'stage', kind: 'size', size: [1920, 1080] },
  { fangyu: 'stage', kind: 'tools' },
];

it.each(messages)('reads what was sent: %j', (message) => {
  expect(readStageMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
});

it('reads nothing else, and never throws', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readStageMessage(value)).toBeNull();
    }),
  );
  for (const broken of [
    { fangyu: 'show', kind: 'tools' },
    { fangyu: 'stage', kind: 'size', size: [0, 100] },
    { fangyu: 'stage', kind: 'pointer', deck: 'talk', pointer: { place: [1] } },
    { fangyu: 'stage', kind: 'pointer', deck: 'talk', pointer: { place: [Number.NaN, 1] } },
  ])
    expect(readStageMessage(broken)).toBeNull();
});
