import { describe, expect, it } from 'vitest';
import { reportOf, speaker, statement } from '../../../tests/fixtures/make.ts';
import { adcode, speakerId, statementId } from '../ids.ts';
import { withMappedPlaces } from './mappedPlaces.ts';

const LI = speakerId('li');
const MAPPED = new Set(['110000', '410000', '411500', '419001'].map(adcode));
const tie = (code: string) => ({ place: adcode(code), basis: 'named' }) as const;

function placesAfter(...codes: readonly string[]): readonly string[] {
  const one = statement(statementId('one'), { speaker: LI, places: codes.map(tie) });
  const report = reportOf({ speakers: [speaker(LI)], statements: [one] });
  const [after] = withMappedPlaces(report, (id) => MAPPED.has(id)).statements;
  return after?.places.map(({ place }) => place) ?? [];
}

describe('the places of the statements of a report', () => {
  it('that the map has stay', () => {
    expect(placesAfter('410000', '419001')).toEqual(['410000', '419001']);
  });

  it('that are counties become the city or the province around them', () => {
    expect(placesAfter('411502', '110105')).toEqual(['411500', '110000']);
  });

  it('are not listed twice, and keep the basis of the first', () => {
    expect(placesAfter('411502', '411503', '411500')).toEqual(['411500']);
    const places = [tie('411502'), { place: adcode('411500'), basis: 'post' }] as const;
    const one = statement(statementId('one'), { speaker: LI, places });
    const report = reportOf({ speakers: [speaker(LI)], statements: [one] });
    const [after] = withMappedPlaces(report, (id) => MAPPED.has(id)).statements;
    expect(after?.places).toEqual([tie('411500')]);
  });
});
