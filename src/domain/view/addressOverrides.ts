import { MAX_LENGTH, parametersOf } from './addressParameters.ts';

/**
 * The parameters by which an address asks for a preference for one visit, and which. They are no part
 * of the view: read once when the page opens, never written, never stored.
 */
const OVERRIDES = { theme: 'theme', proj: 'projection', draw: 'renderer' } as const;
type OverrideParameter = keyof typeof OVERRIDES;

/** A wish as written: whether the value exists is for whoever knows the preferences to say. */
export interface Override {
  readonly parameter: OverrideParameter;
  readonly preference: (typeof OVERRIDES)[OverrideParameter];
  readonly value: string;
}

/** Whether a parameter asks for a preference. */
export function isOverride(name: string): name is OverrideParameter {
  return Object.hasOwn(OVERRIDES, name);
}

/** The preferences an address asks for, each once: the first of its kind counts. Never throws. */
export function readOverrides(hash: string): readonly Override[] {
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return [];
  const found = new Map<OverrideParameter, Override>();
  for (const { name, value } of parametersOf(text)) {
    if (value === null || !isOverride(name) || found.has(name)) continue;
    found.set(name, { parameter: name, preference: OVERRIDES[name], value });
  }
  return [...found.values()];
}
