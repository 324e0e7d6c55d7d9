import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { latinFaces, withClassicWorkers } from './buildApp.ts';
import { fileElement, withoutFiles } from './page.ts';
import { sizesOf, sizeTable } from './sizes.ts';

const INDEX =
  '<link rel="icon" href="./src/app/boot/icon.png" />\n' +
  '    <link rel="preload" as="fetch" href="./data/a.json" />\n' +
  '    <link rel="preload" as="fetch" href="./data/b.json" />\n' +
  '<img data-src="./icon.svg" /><script type="module" src="./src/app/main.tsx"></script>';

describe('a file in the page', () => {
  it('cannot end its element early and is read back byte by byte', () => {
    const text = '</script><script>alert(1)</script><!-- 河南 \u2028';
    const element = fileElement('data/a.json', text);
    const [, name, content = ''] =
      /^<script type="text\/plain" data-file="(.*)">([A-Za-z0-9+/=]*)<\/script>$/u.exec(element) ??
      [];
    expect(name).toBe('data/a.json');
    expect(inflateRawSync(Buffer.from(content, 'base64')).toString()).toBe(text);
  });

  it('is refused where its name would end the attribute', () => {
    expect(() => fileElement('a".json', '')).toThrow('cannot be the name of a file in the page');
  });
});

describe('the page of the one-file edition', () => {
  it('asks for no file', () => {
    expect(withoutFiles(INDEX, 'data:a', 'data:b')).toBe(
      '<link rel="icon" href="data:a" />\n<img data-src="data:b" />',
    );
  });

  it('is not built from an index.html that asks for another file', () => {
    expect(() => withoutFiles(`${INDEX}<link href="./other.css">`, 'data:a', 'data:b')).toThrow(
      'index.html asks for a file: href="./other.css"',
    );
    expect(() => withoutFiles('', 'data:a', 'data:b')).toThrow('index.html has no href=');
  });

  it('has sizes by part that are together its size', () => {
    const page = `<p>方</p>${fileElement('app.js', 'x')}${fileElement('data/b.topo.json', '{}')}`;
    const sizes = sizesOf(page);
    expect([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0)).toBe(
      Buffer.byteLength(page),
    );
    expect(sizes.get('other boundaries')).toBe(fileElement('data/b.topo.json', '{}').length);
    expect(sizeTable(new Map([['a', 1_200_000]]))).toMatch(/^a +1200 kB\ntogether +1200 kB$/u);
  });
});

it('embeds only the Latin part of a web font', () => {
  const face = (part: string): string =>
    `@font-face {\n src: url(./files/source-sans-3-${part}-wght-normal.woff2);\n}`;
  expect(latinFaces(`${face('latin-ext')}${face('latin')}${face('greek')}`)).toBe(face('latin'));
});

it('starts the workers of the app as classic ones', () => {
  const module =
    "new Worker(new URL('./a.ts', import.meta.url), {\n    type: 'module',\n    name: x,\n  })";
  expect(withClassicWorkers(module)).toBe(module.replace('module', 'classic'));
});
