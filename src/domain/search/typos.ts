/** The number of typos that a word of this length may have: none in a short word. */
export function maxTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Optimal string alignment distance of at most `limit`; the first letter must be the same. */
export function isTypoOf(a: string, b: string, limit: number): boolean {
  if (limit === 0 || a[0] !== b[0] || Math.abs(a.length - b.length) > limit) return false;
  let secondLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? Infinity) + 1,
          (current[column - 1] ?? Infinity) + 1,
          (last[column - 1] ?? Infinity) + (same ? 0 : 1),
          swapped ? (secondLast[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    secondLast = last;
    last = current;
  }
  return (last[b.length] ?? Infinity) <= limit;
}
