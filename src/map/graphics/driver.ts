export interface Driver {
  /** Null without WebGL 2. */
  readonly name: string | null;
  /** The browser warns that it is slow. */
  readonly caveat: boolean;
}

type Context = WebGL2RenderingContext | null;

/** `canvas` cannot be used afterwards: its context is released, because a page can have only a few. */
export function readDriver(canvas: HTMLCanvasElement | OffscreenCanvas): Driver {
  const createContext = (mustBeFast: boolean): Context => {
    const context = canvas.getContext('webgl2', { failIfMajorPerformanceCaveat: mustBeFast });
    return context instanceof WebGL2RenderingContext ? context : null;
  };
  const fastContext = createContext(true);
  const context = fastContext ?? createContext(false);
  if (!context) return { name: null, caveat: false };
  const debugInfo = context.getExtension('WEBGL_debug_renderer_info');
  const names: unknown[] = [
    context.getParameter(context.RENDERER),
    debugInfo && context.getParameter(debugInfo.UNMASKED_RENDERER_WEBGL),
  ];
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return { name: names.filter(Boolean).join(' '), caveat: fastContext === null };
}
