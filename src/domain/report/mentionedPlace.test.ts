import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { createStatementFilter } from '../filters/filter.ts';
import { adcode } from '../ids.ts';
import { isPlaceMentioned } from './mentionedPlace.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView } from '../view/view.ts';

const linked = loadRealLinked();
const viewModel = deriveViewModel(linked, createStatementFilter(linked), defaultView('en'));

function named(code: string): boolean | null {
  const place = linked.atlas.place(adcode(code));
  if (!place) throw new Error(`no place ${code}`);
  return isPlaceMentioned(viewModel, place);
}

describe('isPlaceMentioned', () => {
  it('is true for Hong Kong and Macao in "Guangdong, Hong Kong and Macao"', () => {
    expect(named('810000')).toBe(true);
    expect(named('820000')).toBe(true);
  });

  it('is false for a place that no text names', () => {
    expect(named('220000')).toBe(false);
    expect(named('320000')).toBe(false);
  });
});
