import { geoContains } from 'd3-geo';
import type { Page } from 'playwright';
import type { LngLat, Place } from '../src/domain/regions/region.ts';
import { project } from '../src/map/camera.ts';
import { ALBERS, MERCATOR } from '../src/map/projection.ts';
import type { ShippedData } from './load.ts';
import { pause } from './visit.ts';

/** A point of the page, and the heading of the panel after a click on it. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly heading: string;
}

/** Henan is the first of the aims. */
const HENAN = '410000';
/** Provinces that are large enough to be clicked when the whole country is shown, Henan first. */
const PROVINCES = [
  HENAN,
  '650000',
  '540000',
  '150000',
  '630000',
  '510000',
  '230000',
  '620000',
  '530000',
  '450000',
  '430000',
  '610000',
  '130000',
  '220000',
  '420000',
  '440000',
  '520000',
  '360000',
  '370000',
  '140000',
  '210000',
  '340000',
  '350000',
  '320000',
];
/** Points tried in one province: a mark or label may cover the first. */
const POINTS_PER_PROVINCE = 5;
/** Milliseconds after which the product offers other layers at the clicked place. */
const OFFER_DELAY_MS = 100;

/** The positions of the points on the page in CSS pixels. Throws an Error when the page gives neither projection nor camera. */
export async function screenPositions(
  page: Page,
  points: readonly LngLat[],
): Promise<readonly (readonly [number, number])[]> {
  const projected = await page.evaluate(
    (places) => places.map(([lng, lat]) => window.benchProject?.(lng, lat) ?? null),
    points,
  );
  const positions = projected.filter((position) => position !== null);
  if (positions.length === points.length) return positions;
  // The product writes its camera into the page for its own tests.
  const { camera, isAlbers, box } = await page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('[data-camera]');
    if (!map) throw new Error('the page gives neither projection nor camera');
    const { left, top, width, height } = map.getBoundingClientRect();
    return {
      camera: map.dataset['camera'] ?? '',
      isAlbers: map.dataset['projection'] === 'albers',
      box: { left, top, width, height },
    };
  });
  const [lng = 0, lat = 0, zoom = 0] = camera.split(',').map(Number);
  return points.map((point) => {
    const [x, y] = project({ center: [lng, lat], zoom }, box, point, isAlbers ? ALBERS : MERCATOR);
    return [box.left + x, box.top + y];
  });
}

/** Points spread over a province. Those near its label come last, because the label may receive the click. */
function pointsIn(place: Place, { provinces }: ShippedData): readonly LngLat[] {
  const shape = provinces.regions.features.find(({ properties }) => properties.adcode === place.id);
  if (!shape) return [];
  const [west, south, east, north] = place.bounds;
  const steps = [0.5, 0.35, 0.65, 0.25, 0.75];
  const distanceFromLabel = ([lng, lat]: LngLat): number =>
    Math.hypot(lng - place.labelPoint[0], lat - place.labelPoint[1]);
  return steps
    .flatMap((x) =>
      steps.map((y): LngLat => [west + (east - west) * x, south + (north - south) * y]),
    )
    .filter((point) => geoContains(shape, [...point]))
    .sort((a, b) => distanceFromLabel(b) - distanceFromLabel(a))
    .slice(0, POINTS_PER_PROVINCE);
}

/**
 * Where a click opens Henan while the page has no marks. Later, marks may cover the whole province,
 * and the same click opens a city.
 */
export async function aimAtHenan(page: Page, shipped: ShippedData): Promise<Aim | null> {
  const henan = shipped.atlas.places.find(({ id }) => id === HENAN);
  const [position] = henan ? await screenPositions(page, pointsIn(henan, shipped).slice(0, 1)) : [];
  return henan && position ? { x: position[0], y: position[1], heading: henan.short.en } : null;
}

/** Longest animation back to the whole country. */
const MAX_FLIGHT_MS = 5000;

/** The camera of the product as text; null on a page whose map does not move after a click. */
export async function cameraOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('[data-camera]')?.dataset['camera'] ?? null,
  );
}

/** Closes the product's offer of other layers, because it may cover the position of the next click. */
export async function dismissOffer(page: Page): Promise<void> {
  const offered = await page.evaluate(() => document.querySelector('[role=menu]') !== null);
  if (offered) await page.keyboard.press('Escape');
}

/** Returns the product's map to a camera by its keyboard shortcut. Throws an Error when that takes too long. */
export async function returnToCamera(page: Page, camera: string | null): Promise<void> {
  if ((await cameraOf(page)) === camera) return;
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  for (let waited = 0; waited < MAX_FLIGHT_MS; waited += 50) {
    await pause(50);
    if ((await cameraOf(page)) === camera) return;
  }
  throw new Error('the map does not return to the whole country');
}

/**
 * Finds in every province a point at which a click opens that province, on a page that is ready.
 * @param onlyProvinces false when marks or counties may cover whole provinces; then any opened place counts
 */
export async function findAims(
  page: Page,
  shipped: ShippedData,
  onlyProvinces = true,
): Promise<readonly Aim[]> {
  const home = await cameraOf(page);
  const aims: Aim[] = [];
  for (const code of PROVINCES) {
    const place = shipped.atlas.places.find(({ id }) => id === code);
    if (!place) continue;
    const { en } = place.short;
    for (const [x, y] of await screenPositions(page, pointsIn(place, shipped))) {
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      const heading = await page.evaluate(
        (wanted) => window.bench.headingAfterClick(wanted),
        onlyProvinces ? en : '',
      );
      await pause(OFFER_DELAY_MS);
      await dismissOffer(page);
      await returnToCamera(page, home);
      const isExpected = onlyProvinces ? heading.startsWith(en) : heading !== '';
      if (!isExpected || aims.some((aim) => aim.heading === heading)) continue;
      aims.push({ x, y, heading });
      break;
    }
  }
  return aims;
}
