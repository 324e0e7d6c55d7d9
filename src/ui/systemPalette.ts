/** CSS colour strings of the user's forced colours that a canvas accepts. */
export interface SystemColours {
  readonly canvas: string;
  readonly canvasText: string;
  readonly highlight: string;
  readonly linkText: string;
  readonly grayText: string;
}
type Channels = readonly [number, number, number];

const NAMES: Readonly<Record<keyof SystemColours, string>> = {
  canvas: 'Canvas',
  canvasText: 'CanvasText',
  highlight: 'Highlight',
  linkText: 'LinkText',
  grayText: 'GrayText',
};

/** From the computed style of a temporary element in `parent`. */
export function readSystemColours(parent: HTMLElement): SystemColours {
  const probe = parent.appendChild(document.createElement('span'));
  probe.style.setProperty('forced-color-adjust', 'none');
  const read = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const colours = {
    canvas: read(NAMES.canvas),
    canvasText: read(NAMES.canvasText),
    highlight: read(NAMES.highlight),
    linkText: read(NAMES.linkText),
    grayText: read(NAMES.grayText),
  };
  probe.remove();
  return colours;
}

function channels(colour: string): Channels {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** `share` of `ink` is 0 to 1; both colours are `rgb(…)`. */
function mix(ground: string, ink: string, share: number): string {
  const [a, b] = [channels(ground), channels(ink)];
  const at = (index: 0 | 1 | 2): number => Math.round(a[index] + (b[index] - a[index]) * share);
  return `rgb(${at(0)}, ${at(1)}, ${at(2)})`;
}

/** The last two types have shades of the link colour; names are always shown with the shades. */
export function systemPalette(system: SystemColours) {
  const { canvas, canvasText, highlight, linkText, grayText } = system;
  const shade = (share: number): string => mix(canvas, canvasText, share);
  const tint = shade(0.4);
  const accents = [
    shade(1),
    shade(0.5),
    shade(0.8),
    shade(0.6),
    shade(0.9),
    shade(0.7),
    linkText,
    mix(canvas, linkText, 0.6),
  ] as const;
  return {
    legibility: { line: 1.25, size: 1, labels: 'all' },
    sea: canvas,
    neighbourLand: canvas,
    neighbourBorder: mix(canvas, grayText, 0.5),
    land: canvas,
    provinceBorder: canvasText,
    prefectureBorder: mix(canvas, grayText, 0.7),
    nationalLine: canvasText,
    river: linkText,
    riverLabel: linkText,
    label: canvasText,
    labelFaded: canvasText,
    labelHalo: canvas,
    noData: grayText,
    hover: highlight,
    selection: highlight,
    casing: canvas,
    unmatched: shade(0.1),
    through: shade(0.2),
    ramp: [shade(0.32), shade(0.43), shade(0.54), shade(0.65), shade(0.76)],
    accents,
    // The places where a strategy applies differ from others by lightness, its type is said in words.
    tints: [tint, tint, tint, tint, tint, tint, tint, tint],
    // Their dashes differ, and their names are on the map.
    overlays: [
      linkText,
      highlight,
      canvasText,
      shade(0.7),
      linkText,
      highlight,
      canvasText,
      shade(0.7),
    ],
  } as const;
}
