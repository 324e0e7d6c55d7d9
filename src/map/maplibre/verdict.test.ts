import { describe, expect, it, vi } from 'vitest';
import { createVerdict } from './verdict.ts';

describe('createVerdict', () => {
  it('rejects while nothing stood yet, and leaves onFailure alone', async () => {
    const onFailure = vi.fn();
    const verdict = createVerdict(onFailure);
    verdict.fail('no WebGL 2');
    await expect(verdict.ready).rejects.toThrow('no WebGL 2');
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('tells of a failure after that once', async () => {
    const onFailure = vi.fn();
    const verdict = createVerdict(onFailure);
    verdict.stand();
    await verdict.ready;
    verdict.fail('the context was lost');
    verdict.fail('and again');
    expect(onFailure.mock.calls).toEqual([['the context was lost']]);
  });

  it('does not stand after it failed', async () => {
    const onFailure = vi.fn();
    const verdict = createVerdict(onFailure);
    verdict.fail('the worker failed');
    verdict.stand();
    verdict.fail('the worker failed again');
    await expect(verdict.ready).rejects.toThrow('the worker failed');
    expect(onFailure).not.toHaveBeenCalled();
  });
});
