/** What a canvas tells of who draws WebGL 2 on it. */
export interface Driver {
  /** The names it gives itself; null where there is no WebGL 2. */
  readonly name: string | null;
  /** It says of itself that it is slow. */
  readonly caveat: boolean;
}

type Context = WebGL2RenderingContext | null;

/** Asks on `canvas`, which is of no other use afterwards. The context is given back at once: there are few. */
export function askDriver(canvas: HTMLCanvasElement | OffscreenCanvas): Driver {
  const get = (fast: boolean): Context => {
    const context = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: fast });
    return context instanceof WebGL2RenderingContext ? context : null;
  };
  const fast = get(true);
  const context = fast ?? get(false);
  if (!context) return { name: null, caveat: false };
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const told: unknown[] = [
    context.getParameter(context.RENDERER),
    names && context.getParameter(names.UNMASKED_RENDERER_WEBGL),
  ];
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { name: told.filter(Boolean).join(' '), caveat: fast === null };
}
