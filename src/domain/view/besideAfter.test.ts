import { describe, expect, it } from 'vitest';
import { adcode } from '../ids.ts';
import { besideAfter } from './besideAfter.ts';
import type { Selection } from './view.ts';

const [henan, hubei, hunan, gansu] = [
  adcode('410000'),
  adcode('420000'),
  adcode('430000'),
  adcode('620000'),
];
const region = (id: typeof henan): Selection => ({ kind: 'region', id });
const compared = { selection: region(henan), beside: [hubei, hunan] };

describe('the regions beside a new selection', () => {
  it('have the former one in the place of the selected one', () => {
    expect(besideAfter(compared, region(hunan))).toEqual([hubei, henan]);
  });

  it('stay with the same selection', () => {
    expect(besideAfter(compared, region(henan))).toEqual([hubei, hunan]);
  });

  it.each([
    ['another region', region(gansu)],
    ['nothing', null],
  ])('are none after %s', (_, selection) => {
    expect(besideAfter(compared, selection)).toEqual([]);
  });
});
