import { describe, expect, it } from 'vitest';
import { readBootOptions } from './bootOptions.ts';

const stored = (value: unknown) => () => JSON.stringify(value);
const nothing = () => null;

describe('readBootOptions', () => {
  it('defaults to the system’s theme, the browser’s language and the whole country', () => {
    expect(readBootOptions(nothing, '', ['fr', 'zh-CN', 'en'])).toEqual({
      theme: 'system',
      language: 'zh',
      showsCountry: true,
      province: null,
      hasPlainPanel: true,
    });
    expect(readBootOptions(nothing, '', ['fr']).language).toBe('en');
  });

  it('prefers the address to stored preferences', () => {
    const kept = stored({ theme: 'dark', language: 'zh', projection: 'mercator' });
    expect(readBootOptions(kept, '', ['en'])).toEqual({
      theme: 'dark',
      language: 'zh',
      showsCountry: false,
      province: null,
      hasPlainPanel: false,
    });
    expect(readBootOptions(kept, '#theme=projector&lang=en&proj=albers', ['en'])).toEqual({
      theme: 'projector',
      language: 'en',
      showsCountry: true,
      province: null,
      hasPlainPanel: true,
    });
  });

  it.each(['#type=marine', '#lang=en&in=beijing-tianjin-hebei', '#nonsense=1', '#counties=on'])(
    'lets nothing be said of a province too early for %s',
    (hash) => {
      expect(readBootOptions(nothing, hash, ['en'])).toMatchObject({
        showsCountry: true,
        province: null,
        hasPlainPanel: false,
      });
    },
  );

  it('has no plain panel where clicks select another level than places', () => {
    const kept = (level: string) => readBootOptions(stored({ level }), '#draw=svg', ['en']);
    expect(kept('place').hasPlainPanel).toBe(true);
    expect(kept('agglomeration').hasPlainPanel).toBe(false);
  });

  it('shows the country for a province, and marks the province', () => {
    expect(readBootOptions(nothing, '#r=410000', ['en'])).toMatchObject({
      showsCountry: true,
      province: '410000',
      hasPlainPanel: false,
    });
  });

  it.each(['#r=410100', '#r=west', '#s=marine', '#p=somebody', '#view=list', '#proj=mercator'])(
    'is not the country for %s',
    (hash) => expect(readBootOptions(nothing, hash, ['en']).showsCountry).toBe(false),
  );

  it.each([
    ['no JSON', () => '{"the'],
    ['nonsense', stored({ theme: 'pink', language: 4, projection: [] })],
    ['no object', stored('dark')],
    [
      'denied storage',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('falls back for %s', (_, read) => {
    expect(readBootOptions(read, '#theme=pink&lang=xx&%E6%9', ['en'])).toEqual({
      theme: 'system',
      language: 'en',
      showsCountry: true,
      province: null,
      hasPlainPanel: false,
    });
  });
});
