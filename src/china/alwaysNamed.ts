const ALWAYS_NAMED: ReadonlySet<string> = new Set(['110000', '460000', '460300', '710000']);

/** The capital and the islands. Their names come before those of other small regions. */
export function isAlwaysNamed(code: string): boolean {
  return ALWAYS_NAMED.has(code);
}
