import { FIRST_REPORT } from '../src/domain/report/library.ts';
import path from 'node:path';
import { readJson } from '../scripts/lib/read-json.mjs';
import { ROOT } from '../scripts/lib/root.mjs';
import { readRegions } from '../src/data/readRegions.ts';
import { topologyReader } from '../src/data/readTopology.ts';
import type { ReadResult } from '../src/data/reader.ts';
import { reportSchema } from '../src/data/reportSchema.ts';
import { ARTEFACTS } from '../src/domain/artefacts.ts';
import { type Atlas, createAtlas } from '../src/domain/regions/atlas.ts';
import { type LinkedReport, linkReport } from '../src/domain/filters/filter.ts';
import type { Report } from '../src/domain/report/report.ts';
import type { LevelShapes } from '../src/map/geometry.ts';
import { toGeometry } from '../src/map/topology.ts';

/** The data that the product ships with. They must have been built. */
export interface ShippedData {
  readonly atlas: Atlas;
  readonly report: Report;
  readonly linked: LinkedReport;
  readonly provinces: LevelShapes;
}

function artefact(name: keyof typeof ARTEFACTS): unknown {
  return readJson(path.join(ROOT, 'public', ARTEFACTS[name]));
}

function unwrapReading<Value>(reading: ReadResult<Value>): Value {
  if (!reading.ok)
    throw new Error(`the data are ${reading.problem}: run npm run geo and npm run content`);
  return reading.value;
}

export function loadShipped(): ShippedData {
  const atlas = createAtlas(unwrapReading(readRegions(artefact('regions'))));
  const report = reportSchema.parse(readJson(path.join(ROOT, 'public', FIRST_REPORT.reportFile)));
  const provinces = unwrapReading(topologyReader(['provinces', 'lines'])(artefact('provinces')));
  return {
    atlas,
    report,
    linked: linkReport(report, atlas),
    provinces: toGeometry({ provinces, prefectures: null, fine: null, context: null }).provinces,
  };
}
