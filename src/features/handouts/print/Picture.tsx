import { useLayoutEffect, useRef } from 'react';

/** A picture that was drawn outside React, in its place. */
export function Picture({ drawn }: { readonly drawn: SVGSVGElement }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(drawn);
  }, [drawn]);
  return <figure ref={place} />;
}
