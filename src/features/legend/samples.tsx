import { useId } from 'react';
import type { MapPalette } from '../../domain/paints/palette.ts';

const WIDTH = 24;
const HEIGHT = 16;

interface FillSampleProps {
  readonly fill: string;
  readonly border: string;
}

export function FillSample({ fill, border }: FillSampleProps) {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        rx="2"
        fill={fill}
        stroke={border}
      />
    </svg>
  );
}

interface StripedSampleProps {
  readonly palette: MapPalette;
  readonly stroke: string;
  readonly ground?: string | undefined;
  /** Distance between stripes, CSS pixels. */
  readonly step: number;
  /** Stripes rise to the right on partial members, and fall on land without data. */
  readonly rising: boolean;
}

function StripedSample({
  palette,
  stroke,
  ground = palette.land,
  step,
  rising,
}: StripedSampleProps) {
  const id = useId();
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <defs>
        <pattern
          id={id}
          width={step}
          height={step}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${rising ? 45 : -45})`}
        >
          <rect width={step} height={step} fill={ground} />
          <line x1="0" x2="0" y1="0" y2={step} stroke={stroke} strokeWidth="2" />
        </pattern>
      </defs>
      <rect
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        rx="2"
        fill={`url(#${id})`}
        stroke={palette.provinceBorder}
      />
    </svg>
  );
}

interface NoDataSampleProps {
  readonly palette: MapPalette;
  readonly ground?: string;
}

export function NoDataSample({ palette, ground }: NoDataSampleProps) {
  return <StripedSample {...{ palette, ground }} stroke={palette.noData} step={4} rising={false} />;
}

interface PartialSampleProps {
  readonly palette: MapPalette;
  readonly colour: string;
}

export function PartialSample({ palette, colour }: PartialSampleProps) {
  return <StripedSample {...{ palette }} stroke={colour} step={6} rising />;
}
