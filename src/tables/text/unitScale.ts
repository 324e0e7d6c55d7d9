const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

function parts(unit: string): { readonly scale: number; readonly base: string } {
  const [, name = '', base = ''] =
    /^((?:十|百|千)?(?:万|亿)亿?|万亿|十|百|千)?(.*)$/u.exec(unit) ?? [];
  return { scale: SCALES[name] ?? 1, base };
}

/**
 * By what a number must be multiplied to have another unit of the same kind: 万元 in 亿元 is 0.0001. A scale
 * without a unit, such as 亿, has the kind of the other. Null for different kinds.
 */
export function unitFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  const [given, wanted] = [parts(from), parts(to)];
  if (given.base !== wanted.base && given.base !== '') return null;
  return given.scale / wanted.scale;
}
