import type { WindowChannel } from '../../platform/windowChannel.ts';

/** The part of the address by which `main.tsx` knows the speaker's window. */
const SPEAKER_HASH = '#speaker';
/** All windows of the product on this device talk on one channel. */
export const SHOW_CHANNEL = 'fangyu.show';
/** One name: asked for again, the window that is there comes to the front. */
const NAME = 'fangyu-speaker';
const FEATURES = 'popup,width=1280,height=800';

/** Opens the speaker's window; false where the browser does not let it. Wants a gesture. */
export function openSpeakerWindow(channel: WindowChannel): boolean {
  const { href, hash } = window.location;
  const page = href.slice(0, href.length - hash.length);
  const opened = window.open(page + SPEAKER_HASH, NAME, FEATURES);
  if (!opened) return false;
  channel.add(opened);
  opened.focus();
  return true;
}
