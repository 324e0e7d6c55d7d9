/**
 * @typedef {object} BannedName An identifier that was replaced by a standard term.
 * @property {string} name in camel case; upper case at the start marks a type
 * @property {'whole' | 'part'} match the identifier itself, or these words anywhere in an identifier or file name
 * @property {string} instead what to write
 *
 * @typedef {object} BannedPhrase A wording that readers of English as a second language stumble over.
 * @property {RegExp} pattern of one phrase, in comments, test names and prose
 * @property {string} instead what to write
 */

/** @type {readonly BannedName[]} */
export const BANNED_NAMES = [
  { name: 'CameraDesk', match: 'part', instead: 'CameraController' },
  { name: 'desk', match: 'part', instead: 'controller; of a window: desktop' },
  { name: 'createDeliveries', match: 'part', instead: 'createLoader' },
  { name: 'Deliveries', match: 'whole', instead: 'a type named after its content' },
  { name: 'breath', match: 'part', instead: 'yieldToMain' },
  { name: 'inPieces', match: 'part', instead: 'runChunked' },
  { name: 'atOnce', match: 'part', instead: 'runSync or immediate' },
  { name: 'whenQuiet', match: 'part', instead: 'whenUserIdle' },
  { name: 'saying', match: 'part', instead: 'message or announcement' },
  { name: 'Told', match: 'whole', instead: 'a type named after its content' },
  { name: 'Known', match: 'whole', instead: 'index, cache, or the content' },
  { name: 'Shown', match: 'whole', instead: 'a type named after its content' },
  { name: 'Passing', match: 'whole', instead: 'a type named after its content' },
  { name: 'seeStage', match: 'part', instead: 'subscribeToStage or a verb for what it does' },
  { name: 'sight', match: 'part', instead: 'viewport or visibility' },
  { name: 'mapHands', match: 'part', instead: 'mapInput' },
  { name: 'peel', match: 'part', instead: 'layer or overlap' },
  { name: 'lit', match: 'part', instead: 'highlighted' },
  // The exact word `seat` is allowed: a statement may be tied to the seat of an institution.
  { name: 'seatOf', match: 'part', instead: 'membershipOf' },
  { name: 'seatIn', match: 'part', instead: 'membershipIn' },
  { name: 'seatsOf', match: 'part', instead: 'membershipsOf' },
  { name: 'seats', match: 'part', instead: 'memberships or positions' },
  { name: 'handover', match: 'part', instead: 'switch or transition' },
  { name: 'haste', match: 'part', instead: 'priority' },
  { name: 'materials', match: 'part', instead: 'resources or loaded data' },
  { name: 'materialStore', match: 'part', instead: 'resourceStore' },
  { name: 'countryRoom', match: 'part', instead: 'countryPadding' },
  { name: 'wish', match: 'part', instead: 'request' },
  { name: 'wishes', match: 'part', instead: 'requests' },
  { name: 'wished', match: 'part', instead: 'requested' },
  { name: 'provincesAhead', match: 'part', instead: 'preloadedProvinces' },
  { name: 'contextAhead', match: 'part', instead: 'preloadedContext' },
  { name: 'createRest', match: 'part', instead: 'createIdle…' },
  { name: 'walk', match: 'part', instead: 'navigate, move or visit' },
  { name: 'holds', match: 'whole', instead: 'contains, has or isValid' },
  { name: 'faces', match: 'whole', instead: 'fonts' },
  { name: 'talk', match: 'part', instead: 'deck, show or message' },
  { name: 'patience', match: 'part', instead: '…TimeoutMs' },
];

/** @type {readonly BannedPhrase[]} */
export const BANNED_PHRASES = [
  { pattern: /\bwhoever\b/iu, instead: 'the user, or the caller' },
  { pattern: /\bsomebody\b/iu, instead: 'the user, or another program' },
  { pattern: /\bnobody\b/iu, instead: 'no user, or no caller' },
  { pattern: /\b(?:stands|stood)\b/iu, instead: 'is, exists, or is shown' },
  // "By hand", "left-hand" and "a hand-out" are plain English.
  {
    pattern: /(?<=\b(?:a|the|one|no|every|each) +)hand\b(?!-)/iu,
    instead: 'the user, the pointer or the input',
  },
  { pattern: /\bhands\b/iu, instead: 'users or input; as a verb: passes or gives' },
  { pattern: /\bwish(?:es|ed)?\b/iu, instead: 'request' },
  { pattern: /\banew\b/iu, instead: 'again' },
  { pattern: /\bbreaths?\b/iu, instead: 'yield to the main thread' },
  { pattern: /\bobeys?\b/iu, instead: 'follows or applies' },
  { pattern: /\bone voice\b/iu, instead: 'one announcement at a time' },
];
