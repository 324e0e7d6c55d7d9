import { describe, expect, it } from 'vitest';
import { toDeckFile } from '../domain/deck/deckFile.ts';
import { compileSmall, sentences } from './fixtures/smallReport.ts';

const file = 'deck.yaml';

describe('compileReport with a valid deck', () => {
  it('gives a value to every field that is left out', () => {
    const { deck, problems } = compileSmall();
    expect(problems).toEqual([]);
    expect(deck).toMatchObject({ id: 'small', report: 'small', seconds: 0 });
    expect(deck?.scenes[0]).toEqual({
      id: 'opening',
      title: { zh: '开场', en: 'Opening' },
      kicker: {},
      view: {
        selection: null,
        filters: { types: [], sections: [], bodies: [], voices: [], groupings: [], reports: [] },
        overlays: [],
        mode: 'statements',
        counties: false,
      },
      camera: { kind: 'country' },
      spotlight: null,
      content: null,
      builds: [],
      theme: null,
      language: null,
      notes: {},
      seconds: 0,
    });
  });

  it('keeps the fields of a scene and counts parts from 0 instead of 1', () => {
    expect(compileSmall().deck?.scenes[1]).toEqual({
      id: 'xiamen',
      title: { zh: '厦门', en: 'Xiamen' },
      kicker: { zh: '港口', en: 'Ports' },
      view: {
        selection: { kind: 'region', id: '350200' },
        filters: {
          types: ['marine'],
          sections: ['s1'],
          bodies: [],
          voices: [],
          groupings: [],
          reports: [],
        },
        overlays: ['coast'],
        mode: 'statements',
        counties: false,
      },
      camera: { kind: 'bounds', bounds: [117, 24, 119, 25] },
      spotlight: { kind: 'statement', id: 'li-sea', parts: [0, 2] },
      content: null,
      builds: [],
      theme: 'projector',
      language: 'zh',
      notes: { zh: '指厦门', en: 'Point at Xiamen' },
      seconds: 90,
    });
  });

  it('follows the selection where no camera is given', () => {
    expect(compileSmall().deck?.scenes[2]).toMatchObject({
      view: { selection: { kind: 'region', id: 'coast' } },
      camera: { kind: 'selection' },
      spotlight: { kind: 'strategy', id: 'sea-power' },
    });
  });

  it('is written in the format of a saved deck', () => {
    const { deck } = compileSmall();
    expect(deck && toDeckFile(deck)).toMatchObject({ fangyu: 'deck', version: 2, id: 'small' });
  });
});

it('compileReport accepts a report without a deck', () => {
  const { report, deck, problems } = compileSmall({ file });
  expect(problems).toEqual([]);
  expect(report).not.toBeNull();
  expect(deck).toBeNull();
});

describe('compileReport with a deck that is not valid', () => {
  it.each([
    [
      'an unknown region',
      { from: '"350200"', to: '"350299"' },
      '8  unknown region "350299" — use a code from geo/tables/provinces.csv, prefectures.csv or extra-places.csv',
    ],
    [
      'an unknown grouping that is selected',
      { from: 'region: coast', to: 'region: coats' },
      '19  unknown grouping "coats" — did you mean "coast"?',
    ],
    [
      'an unknown grouping as an overlay',
      { from: 'overlays: [coast]', to: 'overlays: [coat]' },
      '10  unknown grouping "coat" — did you mean "coast"?',
    ],
    [
      'an unknown statement',
      { from: 'statement: li-sea', to: 'statement: li-see' },
      '12  unknown statement "li-see" — did you mean "li-sea"?',
    ],
    [
      'an unknown strategy',
      { from: 'strategy: sea-power', to: 'strategy: see-power' },
      '20  unknown strategy "see-power" — did you mean "sea-power"?',
    ],
    [
      'an unknown speaker',
      { from: 'region: coast', to: 'speaker: wang-wu' },
      '19  unknown speaker "wang-wu" — add it to speakers.yaml first',
    ],
    [
      'an unknown type',
      { from: 'types: [marine]', to: 'types: [marin]' },
      '9  unknown strategy type "marin" — did you mean "marine"?',
    ],
    [
      'an unknown section',
      { from: 'sections: [s1]', to: 'sections: [s9]' },
      '9  unknown section "s9" — add it to report.yaml first',
    ],
    [
      'an unknown body',
      { from: 'types: [marine]', to: 'bodies: [deputies]' },
      '9  scene "xiamen", "filters", body 1 is the text "deputies" — did you mean "deputy"? (write one of deputy, member, not-stated, collective, government)',
    ],
    [
      'an id given to two scenes',
      { from: 'id: coast', to: 'id: xiamen' },
      '17  the id "xiamen" is already used by another scene (line 5) — change one of the two ids',
    ],
    [
      'a missing language',
      { from: '{ zh: 厦门, en: Xiamen }', to: '{ zh: 厦门 }' },
      '6  scene "xiamen", "title" lacks the field "en" — add "en: …"',
    ],
    [
      'an empty language',
      { from: 'en: Point at Xiamen', to: 'en: ""' },
      '15  scene "xiamen", "notes": "en" is the text "" — write a text here',
    ],
    [
      'a part beyond the statement',
      { from: 'parts: [1, 3]', to: 'parts: [1, 4]' },
      '12  part 4 does not exist: statement "li-sea" has 3 — write numbers from 1 to 3',
    ],
    [
      'parts of a strategy',
      { from: '{ strategy: sea-power }', to: '{ strategy: sea-power, parts: [1] }' },
      '20  scene "coast": "spotlight" is not valid — leave out parts: only a statement has them',
    ],
    [
      'two things selected',
      { from: 'region: coast', to: 'region: coast, speaker: li' },
      '19  scene "coast": "select" is not valid — write one of region, strategy, speaker',
    ],
    [
      'a camera that follows a missing selection',
      { from: 'en: Opening }', to: 'en: Opening }\n    camera: selection' },
      '5  the camera follows the selection, but nothing is selected — add select:',
    ],
    [
      'a camera in words',
      { from: '[117, 24, 119, 25]', to: 'world' },
      '11  scene "xiamen": "camera" is the text "world" — write country, selection, or the degrees [west, south, east, north]',
    ],
    [
      'a camera with west and east exchanged',
      { from: '[117, 24, 119, 25]', to: '[119, 24, 117, 25]' },
      '11  scene "xiamen": "camera" is not valid — write the degrees in the order [west, south, east, north]',
    ],
    [
      'a camera without an area',
      { from: '[117, 24, 119, 25]', to: '[117, 24, 117, 25]' },
      '11  scene "xiamen": "camera" is not valid — the area has no width or no height: write two different longitudes and two different latitudes',
    ],
    [
      'words of a build that are not verbatim',
      {
        from: 'parts: [1, 3] }',
        to: 'parts: [1, 3] }\n    builds: [{ only: "The sea, said she, is wide." }]',
      },
      '13  the words are not verbatim in those on the stage: the statement reads "he, is" where the build has "she, is"; the first difference is "h" U+0068 and "s" U+0073 — copy the words of the statement',
    ],
    [
      'an unknown theme',
      { from: 'theme: projector', to: 'theme: beamer' },
      '13  scene "xiamen": "theme" is the text "beamer" — write one of light, dark, projector',
    ],
    [
      'half a second',
      { from: 'seconds: 90', to: 'seconds: 0.5' },
      '16  scene "xiamen": "seconds" is the number 0.5, but it must be a whole number — write the number without quotes',
    ],
    [
      'an unknown field',
      { from: 'theme: projector', to: 'them: projector' },
      '13  scene "xiamen" has an unknown field "them" — did you mean "theme"?',
    ],
  ])('reports %s with file, line and remedy', (_, breakage, sentence) => {
    expect(sentences({ file, ...breakage })).toEqual([`content/small/deck.yaml:${sentence}`]);
  });

  it('reports a deck without scenes', () => {
    const { problems } = compileSmall({ file, from: 'scenes:', to: 'scenes: []\nrest:' });
    expect(problems.map(({ what }) => what.en)).toContain('"scenes" is empty');
  });

  it('does not report references to a file that is not valid', () => {
    expect(sentences({ file: 'speakers.yaml', from: '  body: deputy\n', to: '' })).toEqual([
      'content/small/speakers.yaml:1  speaker "li" lacks the field "body" — add "body: …"',
    ]);
  });
});

it('compileReport assembles builds and own content', () => {
  const { deck, problems } = compileSmall(
    {
      file,
      from: 'parts: [1, 3] }',
      to: `parts: [1, 3] }
    builds:
      - only: The sea, said he
      - marked: ports
        overlays: [coast]
        region: "350000"
      - all: true`,
    },
    {
      file,
      from: 'en: Opening }',
      to: 'en: Opening }\n    content: { list: [{ zh: 一, en: One }] }\n    builds: [{ lines: 1 }]',
    },
  );
  expect(problems).toEqual([]);
  expect(deck?.scenes[0]).toMatchObject({
    content: { kind: 'list', lines: [{ zh: '一', en: 'One' }] },
    builds: [{ words: null, lines: 1 }],
  });
  const none = { words: null, overlays: [], region: null, gloss: false, lines: null };
  expect(deck?.scenes[1]?.builds).toEqual([
    { ...none, words: { kind: 'only', text: 'The sea, said he' } },
    { ...none, words: { kind: 'marked', text: 'ports' }, overlays: ['coast'], region: '350000' },
    { ...none, words: { kind: 'all' } },
  ]);
});
