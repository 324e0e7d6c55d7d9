import { describe, expect, it } from 'vitest';
import { minifyCss, withoutBlocking, withParts } from './firstPicture.ts';

describe('the page with its first picture', () => {
  it('names style, script and data, and fetches nothing that would share the line with the picture', () => {
    const page = withoutBlocking(
      '<link rel="icon" href="./i.svg"><link rel="preload" as="fetch" href="./d.json"><script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" href="./assets/b.js"><link rel="stylesheet" crossorigin href="./assets/a.css">',
    );
    expect(page).toBe(
      '<link rel="icon" href="./i.svg"><link data-boot-ahead="preload" as="fetch" href="./d.json"><link data-boot-ahead="modulepreload" data-boot-script crossorigin href="./assets/a.js"><link data-boot-ahead="modulepreload" href="./assets/b.js"><link data-boot-ahead="preload" as="style" data-boot-style crossorigin href="./assets/a.css">',
    );
  });

  it('takes its parts as they are, dollar signs too, and misses a place for one', () => {
    const html =
      '<!-- first picture: style --><!-- first picture: script --><!-- first picture: outline -->';
    const parts = { style: '<s>', script: "$&'$`", outline: '<o>' };
    expect(withParts(html, parts)).toBe("<s>$&'$`<o>");
    expect(() => withParts('', parts)).toThrow('first picture: style');
  });

  it('has its style without comments and spaces, where spaces mean nothing', () => {
    expect(minifyCss('/* a */ .a > .b,\n.c :hover {\n  width: calc(1px + 2px);\n}\n')).toBe(
      '.a>.b,.c :hover{width:calc(1px + 2px);}',
    );
  });
});
