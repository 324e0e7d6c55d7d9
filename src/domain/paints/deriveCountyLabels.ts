import type { Language } from '../language.ts';
import type { CountyLabel } from './paint.ts';
import type { Place } from '../regions/region.ts';

export function deriveCountyLabels(
  counties: readonly Place[],
  language: Language,
): readonly CountyLabel[] {
  return counties.map(({ id, labelPoint, short }) => ({
    id,
    point: labelPoint,
    text: short[language],
  }));
}
