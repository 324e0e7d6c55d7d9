import { adcode, type Adcode } from '../domain/ids.ts';

/** The province a place lies in, by the build of the code: its first two digits. */
function provinceOf(id: Adcode): Adcode {
  return adcode(`${id.slice(0, 2)}0000`);
}

/**
 * The places at a point, each once: what the marker there stands for, then the region beneath and the
 * provinces of both, smallest first.
 */
export function stack(marker: Adcode | null, region: Adcode | null): readonly Adcode[] {
  const isProvince = (id: Adcode): boolean => id.endsWith('0000');
  const found = [marker, region].filter((id) => id !== null);
  const below = found.filter((id) => id === marker || !isProvince(id));
  return [...new Set([...below, ...found.map(provinceOf)])];
}
