/** The capital, and the city whose land is reefs only: where small names have space, they have one too. */
export function isAlwaysNamed(code: string): boolean {
  return code === '110000' || code === '460300';
}
