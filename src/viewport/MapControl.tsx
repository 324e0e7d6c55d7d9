import { type ComponentProps, createContext, useCallback, useContext } from 'react';
import type { ControlKind, ControlRegistry } from './controlRegistry.ts';

export const ControlRegistryContext = createContext<ControlRegistry | null>(null);

interface MapControlProps extends ComponentProps<'div'> {
  readonly kind?: ControlKind;
}

/** A box over the map that registers itself: the country and the scenes keep clear of it. */
export function MapControl({ kind = 'fixed', ...props }: MapControlProps) {
  const registry = useContext(ControlRegistryContext);
  if (!registry) throw new Error('MapControl outside ControlRegistryContext');
  const register = useCallback(
    (element: HTMLElement | null) => (element ? registry.add(element, kind) : undefined),
    [registry, kind],
  );
  return <div ref={register} data-map-control {...props} />;
}
