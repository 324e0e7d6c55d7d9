import { describe, expect, it } from 'vitest';
import { toDeckFile } from '../domain/deck/deckFile.ts';
import { compileSmall, sentences } from './fixtures/smallReport.ts';

const file = 'deck.yaml';

describe('a sound deck', () => {
  it('compiles, with a value for every field that was left out', () => {
    const { deck, problems } = compileSmall();
    expect(problems).toEqual([]);
    expect(deck).toMatchObject({ id: 'small', report: 'small', seconds: 0 });
    expect(deck?.scenes[0]).toEqual({
      id: 'opening',
      title: { zh: '开场', en: 'Opening' },
      kicker: {},
      view: {
        selection: null,
        filters: { types: [], sections: [], bodies: [], voices: [], groupings: [] },
        overlays: [],
        mode: 'statements',
        counties: false,
      },
      camera: { kind: 'country' },
      spotlight: null,
      theme: null,
      language: null,
      notes: {},
      seconds: 0,
    });
  });

  it('keeps what a scene fixes; parts are counted from 1 by people and from 0 by the app', () => {
    expect(compileSmall().deck?.scenes[1]).toEqual({
      id: 'xiamen',
      title: { zh: '厦门', en: 'Xiamen' },
      kicker: { zh: '港口', en: 'Ports' },
      view: {
        selection: { kind: 'region', id: '350200' },
        filters: { types: ['marine'], sections: ['s1'], bodies: [], voices: [], groupings: [] },
        overlays: ['coast'],
        mode: 'statements',
        counties: false,
      },
      camera: { kind: 'bounds', bounds: [117, 24, 119, 25] },
      spotlight: { kind: 'statement', id: 'li-sea', parts: [0, 2] },
      theme: 'projector',
      language: 'zh',
      notes: { zh: '指厦门', en: 'Point at Xiamen' },
      seconds: 90,
    });
  });

  it('looks at what is selected unless told otherwise', () => {
    expect(compileSmall().deck?.scenes[2]).toMatchObject({
      view: { selection: { kind: 'region', id: 'coast' } },
      camera: { kind: 'selection' },
      spotlight: { kind: 'strategy', id: 'sea-power' },
    });
  });

  it('is written in the form of a saved one', () => {
    const { deck } = compileSmall();
    expect(deck && toDeckFile(deck)).toMatchObject({ fangyu: 'deck', version: 1, id: 'small' });
  });
});

it('a report may do without a deck', () => {
  const { report, deck, problems } = compileSmall({ file });
  expect(problems).toEqual([]);
  expect(report).not.toBeNull();
  expect(deck).toBeNull();
});

describe('a deck that does not hold is told with file, line and remedy', () => {
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
      'an unknown grouping that is laid over',
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
      '17  two entries of the kind scene have the id "xiamen" (the first in line 5) — give one of them another id',
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
      '12  statement "li-sea" has no part 4: it has 3 — write numbers from 1 to 3',
    ],
    [
      'parts of a strategy',
      { from: '{ strategy: sea-power }', to: '{ strategy: sea-power, parts: [1] }' },
      '20  scene "coast": "spotlight" is a group of fields — leave out parts: only a statement has them',
    ],
    [
      'two things selected',
      { from: 'region: coast', to: 'region: coast, speaker: li' },
      '19  scene "coast": "select" is a group of fields — write one of region, strategy, speaker',
    ],
    [
      'a camera that follows nothing',
      { from: 'en: Opening }', to: 'en: Opening }\n    camera: selection' },
      '5  the camera follows a selection, and nothing is selected — add select:',
    ],
    [
      'a camera in words',
      { from: '[117, 24, 119, 25]', to: 'world' },
      '11  scene "xiamen": "camera" is the text "world" — write country, selection, or the degrees [west, south, east, north]',
    ],
    [
      'a camera the wrong way round',
      { from: '[117, 24, 119, 25]', to: '[119, 24, 117, 25]' },
      '11  scene "xiamen": "camera" is a list — write the degrees in the order [west, south, east, north]',
    ],
    [
      'an unknown theme',
      { from: 'theme: projector', to: 'theme: beamer' },
      '13  scene "xiamen": "theme" is the text "beamer" — write one of light, dark, projector',
    ],
    [
      'half a second',
      { from: 'seconds: 90', to: 'seconds: 0.5' },
      '16  scene "xiamen": "seconds" is the number 0.5 where a whole number is wanted — write the number without quotes',
    ],
    [
      'an unknown field',
      { from: 'theme: projector', to: 'them: projector' },
      '13  scene "xiamen" has an unknown field "them" — did you mean "theme"?',
    ],
  ])('%s', (_, breakage, sentence) => {
    expect(sentences({ file, ...breakage })).toEqual([`content/small/deck.yaml:${sentence}`]);
  });

  it('a deck without scenes', () => {
    const { problems } = compileSmall({ file, from: 'scenes:', to: 'scenes: []\nrest:' });
    expect(problems.map(({ what }) => what)).toContain('"scenes" is empty');
  });

  it('is not held against a file that could not be read', () => {
    expect(sentences({ file: 'speakers.yaml', from: '  body: deputy\n', to: '' })).toEqual([
      'content/small/speakers.yaml:1  speaker "li" lacks the field "body" — add "body: …"',
    ]);
  });
});
