import { useId } from 'react';
import { DRAWN } from '../../domain/paints/paint.ts';
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
  readonly ground: string;
  readonly stroke: string;
  readonly border: string;
  readonly borderWidth: number;
  /** Distance between stripes, CSS pixels. */
  readonly step: number;
  /** Stripes rise to the right on partial members, and fall on land without data. */
  readonly rising: boolean;
}

function StripedSample({ ground, stroke, border, borderWidth, step, rising }: StripedSampleProps) {
  const id = useId();
  const inset = borderWidth / 2;
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
        x={inset}
        y={inset}
        width={WIDTH - borderWidth}
        height={HEIGHT - borderWidth}
        rx="2"
        fill={`url(#${id})`}
        stroke={border}
        strokeWidth={borderWidth}
      />
    </svg>
  );
}

export function NoDataSample({ palette }: { readonly palette: MapPalette }) {
  return (
    <StripedSample
      ground={palette.land}
      stroke={palette.noData}
      border={palette.provinceBorder}
      borderWidth={1}
      step={4}
      rising={false}
    />
  );
}

interface OverlaySampleProps {
  readonly palette: MapPalette;
  readonly colour: string;
}

export function PartialSample({ palette, colour }: OverlaySampleProps) {
  return (
    <StripedSample
      ground={palette.land}
      stroke={colour}
      border={colour}
      borderWidth={2}
      step={6}
      rising
    />
  );
}

export function OutlineSample({ palette, colour }: OverlaySampleProps) {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} rx="3" fill={palette.land} />
      <rect
        x="1"
        y="1"
        width={WIDTH - 2}
        height={HEIGHT - 2}
        rx="2"
        fill={colour}
        fillOpacity={DRAWN.overlayTint}
        stroke={colour}
        strokeWidth="2"
      />
    </svg>
  );
}
