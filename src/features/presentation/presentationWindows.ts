import type { WindowChannel } from '../../platform/windowChannel.ts';

/** The part of the address by which `main.tsx` knows the speaker's window. */
const SPEAKER_HASH = '#speaker';
/** All windows of the product on this device talk on one channel. */
export const SHOW_CHANNEL = 'fangyu.show';
/** One name: asked for again, the window that is there comes to the front. */
const NAME = 'fangyu-speaker';
const FEATURES = 'popup,width=1280,height=800';

function pageAddress(): string {
  const { href, hash } = window.location;
  return href.slice(0, href.length - hash.length);
}

/**
 * Opens a window for the room, at the scene with this id, when the one there was is gone; it takes up
 * what the speaker's window knows. False where the browser does not let it. Wants a gesture.
 */
export function openAudienceWindow(channel: WindowChannel, scene: string): boolean {
  const opened = window.open(`${pageAddress()}#scene=${encodeURIComponent(scene)}`);
  if (!opened) return false;
  channel.addPeer(opened);
  return true;
}

/** Opens the speaker's window; false where the browser does not let it. Wants a gesture. */
export function openSpeakerWindow(channel: WindowChannel): boolean {
  const opened = window.open(pageAddress() + SPEAKER_HASH, NAME, FEATURES);
  if (!opened) return false;
  channel.addPeer(opened);
  opened.focus();
  return true;
}
