/** Eighths of a turn, clockwise from the east; by the first two digits of a province's code. */
const SEA_SIDES: Readonly<Record<string, readonly number[]>> = {
  '12': [0, 1],
  '13': [1, 0],
  '21': [2],
  '31': [0, 1],
  '32': [0, 1],
  '33': [0, 1],
  '35': [1, 0],
  '37': [0, 1],
  '44': [2, 1],
  '45': [2],
  '46': [2, 1, 0],
  '71': [0, 1, 2],
  '81': [1, 0, 2],
  '82': [2, 3],
};

/** Where the sea begins, best first; empty for an inland province. */
export function seaSides(code: string): readonly number[] {
  return SEA_SIDES[code.slice(0, 2)] ?? [];
}
