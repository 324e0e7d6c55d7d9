import type { Show } from './show.ts';

/*
 * How windows agree on one show without one of them being in charge. Each knows a whole show and how new
 * it is; whatever is newer wins everywhere. Windows that are covered or were asleep are healed by the
 * next question of any other, so that nothing is said twice and nothing need arrive in order.
 */

/** A window asks its peers so often, milliseconds. */
export const BEAT = 1000;
/** A peer not heard of for so long is not there, milliseconds. */
export const SILENCE = 2500;

export type Role = 'stage' | 'speaker';

/** A show and how new it is: a Lamport clock, and at the same clock the window's id. */
export interface Told {
  readonly show: Show;
  readonly clock: number;
  readonly by: string;
}

/** What one window says to all others. */
export interface Saying {
  /** `ask` wants to be told; `tell` answers, or tells of a change; `end` ends the show; `bye` is one window less. */
  readonly kind: 'ask' | 'tell' | 'end' | 'bye';
  readonly from: string;
  readonly role: Role;
  /** Null while the window knows of no show. */
  readonly told: Told | null;
}

interface Peer {
  readonly role: Role;
  readonly heard: number;
}

/** What one window knows: of the show, and of its peers. */
export interface Known {
  readonly me: string;
  readonly role: Role;
  readonly told: Told | null;
  /** The highest that was seen; it outlives a show that ended. */
  readonly clock: number;
  readonly peers: Readonly<Record<string, Peer>>;
}

/**
 * A window that has just come. With a show it is the oldest there can be: whatever a peer goes on with
 * is newer than what this device kept.
 */
export function entered(me: string, role: Role, show: Show | null): Known {
  return { me, role, told: show && { show, clock: 0, by: me }, clock: 0, peers: {} };
}

/** What `known` says to its peers. */
export function saying({ me, role, told }: Known, kind: Saying['kind']): Saying {
  return { kind, from: me, role, told };
}

/** Something happened to the show here: it is newer than all that was heard. */
export function changed(known: Known, show: Show): Known {
  const clock = known.clock + 1;
  return { ...known, clock, told: { show, clock, by: known.me } };
}

function isNewer(a: Told | null, b: Told | null): boolean {
  if (!a || !b) return a !== null;
  return a.clock === b.clock ? a.by > b.by : a.clock > b.clock;
}

/** Takes in what a peer said at `now`, milliseconds; `answer` where it should be told what is known here. */
export function heard(
  known: Known,
  said: Saying,
  now: number,
): { readonly known: Known; readonly answer: boolean } {
  const { from, role, kind } = said;
  if (from === known.me) return { known, answer: false };
  const { [from]: _, ...others } = known.peers;
  if (kind === 'bye') return { known: { ...known, peers: others }, answer: false };
  const peers = { ...others, [from]: { role, heard: now } };
  const clock = Math.max(known.clock, said.told?.clock ?? 0);
  if (kind === 'end') return { known: { ...known, clock, told: null, peers }, answer: false };
  const told = isNewer(said.told, known.told) ? said.told : known.told;
  const answer = kind === 'ask' || isNewer(told, said.told);
  return { known: { ...known, clock, told, peers }, answer };
}

/** Whether a peer of the other role was heard of lately. */
export function isLinked({ role, peers }: Known, now: number): boolean {
  return Object.values(peers).some((peer) => peer.role !== role && now - peer.heard < SILENCE);
}
