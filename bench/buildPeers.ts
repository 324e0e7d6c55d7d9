import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { precompress } from '../scripts/lib/precompress.mjs';
import type { ShippedData } from './load.ts';
import { PEERS_BUILT, PEERS_SOURCE } from './paths.ts';
import { provincesForPeers, statementsForPeers } from './peerData.ts';

/** The pages that the product is compared with. Each has a folder of that name. */
export const PEERS = ['echarts', 'maplibre', 'leaflet', 'empty', 'hucre'] as const;
/** Those without a map. */
const WITHOUT_DATA: readonly Peer[] = ['empty', 'hucre'];
export type Peer = (typeof PEERS)[number];

/** Builds every peer like the product (same target, minified, compressed), with the product's data. */
export async function buildPeers({ linked, provinces }: ShippedData): Promise<void> {
  const data = {
    'provinces.json': provincesForPeers(linked, provinces),
    'statements.json': statementsForPeers(linked, provinces),
  };
  for (const peer of PEERS) {
    const outDir = path.join(PEERS_BUILT, peer);
    await build({
      root: path.join(PEERS_SOURCE, peer),
      configFile: false,
      base: './',
      logLevel: 'warn',
      build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 1200 },
    });
    if (!WITHOUT_DATA.includes(peer)) {
      mkdirSync(path.join(outDir, 'data'), { recursive: true });
      for (const [name, value] of Object.entries(data))
        writeFileSync(path.join(outDir, 'data', name), JSON.stringify(value));
    }
    await precompress(outDir);
  }
}
