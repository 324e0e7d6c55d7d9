/** The colours a reader's forced-colours scheme is made of, as CSS colour strings a canvas understands. */
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

/** Reads the scheme off an element laid into `parent` for a moment: only the browser knows it. */
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

/** `share` of `ink` laid over `ground`, both as `rgb(…)`. */
function mix(ground: string, ink: string, share: number): string {
  const [a, b] = [channels(ground), channels(ink)];
  const at = (index: 0 | 1 | 2): number => Math.round(a[index] + (b[index] - a[index]) * share);
  return `rgb(${at(0)}, ${at(1)}, ${at(2)})`;
}

/**
 * A map of the reader's own few colours: land and sea are their ground, lines and names their ink,
 * classes the shades between, what is chosen their highlight. The types differ by shade; their names
 * stand beside them.
 */
export function systemPalette(system: SystemColours) {
  const { canvas, canvasText, highlight, linkText, grayText } = system;
  const shade = (share: number): string => mix(canvas, canvasText, share);
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
    through: shade(0.12),
    ramp: [shade(0.24), shade(0.36), shade(0.48), shade(0.6), shade(0.72)],
    accents: [
      shade(1),
      shade(0.5),
      shade(0.8),
      shade(0.6),
      shade(0.9),
      shade(0.7),
      linkText,
      mix(canvas, linkText, 0.6),
    ],
    overlays: [linkText, highlight, canvasText, linkText],
  } as const;
}
