/** Whether this browser draws by WebGL 2 now. The context asked for is given back at once: there are few. */
export function hasWebGL2(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
