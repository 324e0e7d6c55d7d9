import { useLayoutEffect, useRef } from 'react';

/** Shows a picture that was drawn outside React. */
export function Picture({ drawn }: { readonly drawn: SVGSVGElement }) {
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    figure.current?.replaceChildren(drawn);
  }, [drawn]);
  return <figure ref={figure} />;
}
