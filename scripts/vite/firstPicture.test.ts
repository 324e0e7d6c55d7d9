import { describe, expect, it } from 'vitest';
import { minifyCss, withoutBlocking, withParts } from './firstPicture.ts';

describe('firstPicture', () => {
  it('replaces everything that would be fetched before the outline is painted', () => {
    const page = withoutBlocking(
      '<link rel="icon" href="./i.svg"><link rel="preload" as="fetch" href="./d.json"><script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" href="./assets/b.js"><link rel="stylesheet" crossorigin href="./assets/a.css">',
    );
    expect(page).toBe(
      '<link rel="icon" href="./i.svg"><link data-boot-ahead="preload" as="fetch" href="./d.json"><link data-boot-ahead="modulepreload" data-boot-script crossorigin href="./assets/a.js"><link data-boot-ahead="modulepreload" href="./assets/b.js"><link data-boot-ahead="preload" as="style" data-boot-style crossorigin href="./assets/a.css">',
    );
  });

  it('inserts parts literally, and throws when a place is missing', () => {
    const html =
      '<!-- first picture: style --><!-- first picture: script --><!-- first picture: outline -->';
    const parts = { style: '<s>', script: "$&'$`", outline: '<o>' };
    expect(withParts(html, parts)).toBe("<s>$&'$`<o>");
    expect(() => withParts('', parts)).toThrow('first picture: style');
  });

  it('removes comments and insignificant spaces from styles', () => {
    expect(minifyCss('/* a */ .a > .b,\n.c :hover {\n  width: calc(1px + 2px);\n}\n')).toBe(
      '.a>.b,.c :hover{width:calc(1px + 2px);}',
    );
  });
});
