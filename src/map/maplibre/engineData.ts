import type { GeoJSON } from 'geojson';
import { GeoJSONSource, type Map as MapLibre } from 'maplibre-gl';
import type { DrawnImage } from './canvas.ts';
import type { SourceId } from './ids.ts';

export function setSourceData(map: MapLibre, source: SourceId, data: GeoJSON): void {
  const target = map.getSource(source);
  if (target instanceof GeoJSONSource) void target.setData(data);
}

/** Adds the image unless the engine has it. Returns `name`. */
export function ensureImage(map: MapLibre, name: string, draw: () => DrawnImage): string {
  if (map.hasImage(name)) return name;
  const { data, pixelRatio } = draw();
  map.addImage(name, data, { pixelRatio });
  return name;
}
