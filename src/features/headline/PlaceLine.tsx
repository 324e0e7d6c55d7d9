import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Place } from '../../domain/regions/region.ts';
import type { ScreenPoint } from '../../map/port.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import styles from './Headline.module.css';

/** Around the place, CSS pixels. */
const RADIUS = 15;
/** From the corners of the quotation. */
const INSET = 20;

interface PlaceLineProps {
  readonly card: RefObject<HTMLElement | null>;
  readonly place: Place;
  readonly controller: CameraController;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** The line to the ring around a point, from the nearest point of `box` away from its corners; null where they touch. */
function lineTo([x, y]: ScreenPoint, box: DOMRect): readonly number[] | null {
  const [fromX, fromY] = [
    clamp(x, box.left + INSET, box.right - INSET),
    clamp(y, box.top + INSET, box.bottom - INSET),
  ];
  const length = Math.hypot(x - fromX, y - fromY);
  if (length <= RADIUS) return null;
  const share = (length - RADIUS) / length;
  return [fromX, fromY, fromX + (x - fromX) * share, fromY + (y - fromY) * share];
}

/** A line from the quotation to a ring around its place; it follows the camera. */
export function PlaceLine({ card, place, controller }: PlaceLineProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const path = useRef<SVGPathElement>(null);

  useLayoutEffect(() => {
    const draw = () => {
      const at = controller.screenPointOf(place.labelPoint);
      if (!drawing.current || !path.current || !card.current || !at) return;
      const { left, top } = drawing.current.getBoundingClientRect();
      const { x, y, width, height } = card.current.getBoundingClientRect();
      const line = lineTo(at, new DOMRect(x - left, y - top, width, height));
      const [cx, cy] = at;
      const ring = `M${cx - RADIUS} ${cy}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;
      path.current.setAttribute('d', line ? `M${line.join(' ')}${ring}` : ring);
    };
    draw();
    const stopFollowing = controller.onMove(draw);
    const observer = new ResizeObserver(draw);
    for (const element of [drawing.current, card.current]) if (element) observer.observe(element);
    return () => {
      stopFollowing();
      observer.disconnect();
    };
  }, [card, place, controller]);

  return (
    <svg ref={drawing} className={styles['line']} aria-hidden="true" focusable="false" data-chrome>
      <path ref={path} />
    </svg>
  );
}
