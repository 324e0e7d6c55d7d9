import { MAX_LENGTH, parametersOf } from './addressParameters.ts';

/** They override a preference for one visit: read once, never written or stored. */
const OVERRIDES = { theme: 'theme', proj: 'projection', draw: 'renderer' } as const;
type OverrideParameter = keyof typeof OVERRIDES;

export interface Override {
  readonly parameter: OverrideParameter;
  readonly preference: (typeof OVERRIDES)[OverrideParameter];
  readonly value: string;
}

export function isOverride(name: string): name is OverrideParameter {
  return Object.hasOwn(OVERRIDES, name);
}

/** For each parameter the first one counts. The engine also asks for Mercator, the only projection it draws. Never throws. */
export function readOverrides(hash: string): readonly Override[] {
  const text = hash.replace(/^#/, '');
  if (text.length > MAX_LENGTH) return [];
  const found = new Map<OverrideParameter, Override>();
  for (const { name, value } of parametersOf(text)) {
    if (value === null || !isOverride(name) || found.has(name)) continue;
    found.set(name, { parameter: name, preference: OVERRIDES[name], value });
  }
  const draw = found.get('draw');
  if (draw?.value === 'engine' && !found.has('proj'))
    return [...found.values(), { ...draw, preference: 'projection', value: 'mercator' }];
  return [...found.values()];
}
