import { geoContains } from 'd3-geo';
import type { Page } from 'playwright';
import type { LngLat, Place } from '../src/domain/regions/region.ts';
import { project } from '../src/map/camera.ts';
import type { Shipped } from './load.ts';
import { pause } from './visit.ts';

/** A point of the page, and what the panel is headed once it was clicked. */
export interface Aim {
  readonly x: number;
  readonly y: number;
  readonly heading: string;
}

/** Where Henan lies among the aims: the first of them. */
const HENAN = '410000';
/** Provinces with room to be hit at the scale of the country, Henan first. */
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
/** Points tried in one province: marks and labels may lie on the first. */
const TRIES = 5;
/** The product offers other layers a moment after it has opened a place, milliseconds. */
const OFFERED = 100;

/** Where `points` lie on the page, as the page itself tells. */
export async function positionsOf(
  page: Page,
  points: readonly LngLat[],
): Promise<readonly (readonly [number, number])[]> {
  const told = await page.evaluate(
    (places) => places.map(([lng, lat]) => window.benchProject?.(lng, lat) ?? null),
    points,
  );
  const positions = told.filter((position) => position !== null);
  if (positions.length === points.length) return positions;
  // The product tells its camera, for its own tests.
  const { camera, box } = await page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('[data-camera]');
    if (!map) throw new Error('the page tells neither projection nor camera');
    const { left, top, width, height } = map.getBoundingClientRect();
    return { camera: map.dataset['camera'] ?? '', box: { left, top, width, height } };
  });
  const [lng = 0, lat = 0, zoom = 0] = camera.split(',').map(Number);
  return points.map((point) => {
    const [x, y] = project({ center: [lng, lat], zoom }, box, point);
    return [box.left + x, box.top + y];
  });
}

/** Points inside a province, spread over it, those near its label last: what is written there may be clicked instead. */
function pointsIn(place: Place, { provinces }: Shipped): readonly LngLat[] {
  const shape = provinces.regions.features.find(({ properties }) => properties.adcode === place.id);
  if (!shape) return [];
  const [west, south, east, north] = place.bounds;
  const steps = [0.5, 0.35, 0.65, 0.25, 0.75];
  const far = ([lng, lat]: LngLat): number =>
    Math.hypot(lng - place.labelPoint[0], lat - place.labelPoint[1]);
  return steps
    .flatMap((x) =>
      steps.map((y): LngLat => [west + (east - west) * x, south + (north - south) * y]),
    )
    .filter((point) => geoContains(shape, [...point]))
    .sort((a, b) => far(b) - far(a))
    .slice(0, TRIES);
}

/**
 * Where a click opens Henan before the page has any marks: they may cover all of it later, so that the
 * same click then opens a city.
 */
export async function aimAtHenan(page: Page, shipped: Shipped): Promise<Aim | null> {
  const henan = shipped.atlas.places.find(({ id }) => id === HENAN);
  const [position] = henan ? await positionsOf(page, pointsIn(henan, shipped).slice(0, 1)) : [];
  return henan && position ? { x: position[0], y: position[1], heading: henan.short.en } : null;
}

/** Longest flight back to the whole country, milliseconds. */
const FLIGHT = 5000;

/** What tells that the map has moved; null where a click never moves it. */
export async function cameraOf(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.querySelector<HTMLElement>('[data-camera]')?.dataset['camera'] ?? null,
  );
}

/** Puts away the product's offer of other layers: it may lie where the next click goes. */
export async function dismissOffer(page: Page): Promise<void> {
  const offered = await page.evaluate(() => document.querySelector('[role=menu]') !== null);
  if (offered) await page.keyboard.press('Escape');
}

/** Brings the product's map back to `camera`, by its own key, after a click has flown elsewhere. */
export async function returnTo(page: Page, camera: string | null): Promise<void> {
  if ((await cameraOf(page)) === camera) return;
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  for (let waited = 0; waited < FLIGHT; waited += 50) {
    await pause(50);
    if ((await cameraOf(page)) === camera) return;
  }
  throw new Error('the map does not return to the whole country');
}

/**
 * Rehearses on a page that is ready: finds in every province a point whose click opens that province.
 * @param onlyProvinces false where marks or counties may cover whole provinces: then any place that
 *   opens will do
 */
export async function findAims(
  page: Page,
  shipped: Shipped,
  onlyProvinces = true,
): Promise<readonly Aim[]> {
  const home = await cameraOf(page);
  const aims: Aim[] = [];
  for (const code of PROVINCES) {
    const place = shipped.atlas.places.find(({ id }) => id === code);
    if (!place) continue;
    const { en } = place.short;
    for (const [x, y] of await positionsOf(page, pointsIn(place, shipped))) {
      await page.mouse.move(x, y);
      await page.mouse.click(x, y);
      const heading = await page.evaluate(
        (wanted) => window.bench.headingAfterClick(wanted),
        onlyProvinces ? en : '',
      );
      await pause(OFFERED);
      await dismissOffer(page);
      await returnTo(page, home);
      const right = onlyProvinces ? heading.startsWith(en) : heading !== '';
      if (!right || aims.some((aim) => aim.heading === heading)) continue;
      aims.push({ x, y, heading });
      break;
    }
  }
  return aims;
}
