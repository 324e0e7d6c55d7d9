import { describe, expect, it, vi } from 'vitest';
import { createEngineReadiness } from './engineReadiness.ts';

describe('createEngineReadiness', () => {
  it('rejects before the first picture and does not call onFailure', async () => {
    const onFailure = vi.fn();
    const readiness = createEngineReadiness(onFailure);
    readiness.fail('no WebGL 2');
    await expect(readiness.ready).rejects.toThrow('no WebGL 2');
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('calls onFailure once for a failure after that', async () => {
    const onFailure = vi.fn();
    const readiness = createEngineReadiness(onFailure);
    readiness.succeed();
    await readiness.ready;
    readiness.fail('the context was lost');
    readiness.fail('and again');
    expect(onFailure.mock.calls).toEqual([['the context was lost']]);
  });

  it('cannot succeed after it has failed', async () => {
    const onFailure = vi.fn();
    const readiness = createEngineReadiness(onFailure);
    readiness.fail('the worker failed');
    readiness.succeed();
    readiness.fail('the worker failed again');
    await expect(readiness.ready).rejects.toThrow('the worker failed');
    expect(onFailure).not.toHaveBeenCalled();
  });
});
