import { describe } from 'vitest';
import { MERCATOR, type Projection } from '../../../src/map/projection.ts';
import type { CreateMap } from '../../../src/map/port.ts';
import { describeCamera } from './cameraBehaviour.ts';
import { describeDrawing } from './drawingBehaviour.ts';
import { type CreateProbe, prepareMapFixture } from './mapFixture.ts';
import { describePicking, describePointer } from './pickingBehaviour.ts';

/**
 * The behaviour that every renderer must have, on the real boundaries. Call it in a `*.browser.test.ts`.
 * `createProbe` reads the renderer's own picture.
 */
export function describeMapBehaviour(
  name: string,
  create: CreateMap,
  createProbe: CreateProbe,
  projection: Projection = MERCATOR,
): void {
  describe(`${name} as a map`, () => {
    const fixture = prepareMapFixture(create, createProbe, projection);
    describePicking(fixture);
    describePointer(fixture);
    describeDrawing(fixture);
    describeCamera(fixture);
  });
}
