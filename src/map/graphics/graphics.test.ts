import { describe, expect, it, vi } from 'vitest';
import { classifyGraphics, readGraphics } from './graphics.ts';

describe('classifyGraphics', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)',
    'ANGLE (Mesa, llvmpipe (LLVM 15.0.7, 256 bits), OpenGL 4.5)',
    'llvmpipe, or similar',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple Software Renderer',
    'softpipe',
  ])('recognises a software renderer: %s', (name) => {
    expect(classifyGraphics({ name, caveat: false })).toBe('software');
  });

  it.each([
    'WebKit WebGL ANGLE (Intel, Intel(R) UHD Graphics 620 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'ANGLE (NVIDIA, NVIDIA GeForce GTX 1050 Direct3D11 vs_5_0 ps_5_0, D3D11)',
    'Apple GPU',
    'Mali-G78',
    'Radeon R9 200 Series, or similar',
  ])('recognises a graphics card: %s', (name) => {
    expect(classifyGraphics({ name, caveat: false })).toBe('hardware');
  });

  it('takes a performance caveat as software, whatever the name', () => {
    expect(classifyGraphics({ name: 'Some card', caveat: true })).toBe('software');
  });

  it('gives none without WebGL 2', () => {
    expect(classifyGraphics({ name: null, caveat: false })).toBe('none');
  });
});

describe('readGraphics', () => {
  it('reads the driver in the page when the worker does not answer', async () => {
    vi.useFakeTimers();
    const terminate = vi.fn();
    vi.stubGlobal(
      'Worker',
      class {
        addEventListener = vi.fn();
        terminate = terminate;
      },
    );
    vi.stubGlobal(
      'WebGL2RenderingContext',
      class {
        readonly canvas = null;
      },
    );
    vi.stubGlobal('document', { createElement: () => ({ getContext: () => null }) });
    const graphics = readGraphics();
    await vi.advanceTimersByTimeAsync(5000);
    await expect(graphics).resolves.toBe('none');
    expect(terminate).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});
