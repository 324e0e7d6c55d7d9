/** At most; a larger file is not written. */
export const MAX_BYTES = 5_000_000;

/** The parts that the sizes are printed by: the first whose pattern matches the name of a file. */
const PARTS: readonly (readonly [part: string, names: RegExp])[] = [
  ['app with both renderers', /^app\.js$/u],
  ['style and fonts', /^app\.css$/u],
  ['reading of articles (PDF, Word)', /^workers\/article/u],
  ['reading of tables and workbooks', /^workers\/(?:import|figures)/u],
  ['other workers', /^workers\//u],
  ['county boundaries and names', /^data\/counties/u],
  ['other boundaries', /\.topo\.json$/u],
  ['names, groupings, figures', /^data\/(?:regions|memberships|names|indicators)\.json$/u],
  ['reports, presentation, glosses', /^(?:data|reports)\//u],
];
const REST = 'page, outline, start';

/** Bytes of each part of a built page; together they are the page. */
export function sizesOf(page: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>([...PARTS.map(([part]) => [part, 0] as const), [REST, 0]]);
  let rest = Buffer.byteLength(page);
  for (const [element, name = ''] of page.matchAll(
    /<script type="text\/plain" data-file="([^"]*)">[^<]*<\/script>/gu,
  )) {
    const part = PARTS.find(([, names]) => names.test(name))?.[0] ?? REST;
    sizes.set(part, (sizes.get(part) ?? 0) + element.length);
    rest -= element.length;
  }
  return sizes.set(REST, (sizes.get(REST) ?? 0) + rest);
}

/** A table of sizes in kB, with their sum. */
export function sizeTable(sizes: ReadonlyMap<string, number>): string {
  const total = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
  return [...sizes, ['together', total] as const]
    .map(([part, bytes]) => `${part.padEnd(33)} ${String(Math.round(bytes / 1000)).padStart(5)} kB`)
    .join('\n');
}
