import { reportIn } from '../../domain/view/address.ts';
import { withScene } from '../../domain/view/addressScene.ts';
import type { ScreenArea } from '../../platform/screens.ts';
import type { WindowChannel } from '../../platform/windowChannel.ts';

/** What makes `main.tsx` open the speaker window. */
const SPEAKER = 'speaker';
export const SHOW_CHANNEL = 'fangyu.show';
/** A fixed name: opening the window again brings the existing one to the front. */
const SPEAKER_WINDOW_NAME = 'fangyu-speaker';
const SPEAKER_WINDOW_FEATURES = 'popup,width=1280,height=800';

/** The address of another window, which opens the same report. */
function addressWith(parameter: string): string {
  const { href, hash } = window.location;
  const report = reportIn(hash);
  const rest = report === null ? '' : `&report=${encodeURIComponent(report)}`;
  return `${href.slice(0, href.length - hash.length)}#${parameter}${rest}`;
}

/** Returns false where the browser blocks the window. Needs a user gesture. */
export function openAudienceWindow(channel: WindowChannel, scene: string): boolean {
  const opened = window.open(addressWith(`scene=${encodeURIComponent(scene)}`));
  if (!opened) return false;
  channel.addPeer(opened);
  return true;
}

/** A window with this name joins the running show without asking. */
export const AUDIENCE_WINDOW_NAME = 'fangyu-audience';

/** As {@link openAudienceWindow}, on another screen; a window that is there already moves. */
export function openAudienceWindowOn(
  channel: WindowChannel,
  scene: string,
  { left, top, width, height }: ScreenArea,
): boolean {
  const features = Object.entries({ left, top, width, height }).map(
    ([name, value]) => `${name}=${String(Math.round(value))}`,
  );
  const address = addressWith(`scene=${encodeURIComponent(scene)}`);
  const opened = window.open(address, AUDIENCE_WINDOW_NAME, ['popup', ...features].join(','));
  if (!opened) return false;
  opened.moveTo(left, top);
  channel.addPeer(opened);
  return true;
}

/** The address of a preview of the stage, which needs no map engine. */
export function previewAddress(scene: string, build: number): string {
  return addressWith(withScene(encodeURIComponent(scene), build, 'draw=svg'));
}

/** Returns false where the browser blocks the window. Needs a user gesture. */
export function openSpeakerWindow(channel: WindowChannel): boolean {
  const opened = window.open(addressWith(SPEAKER), SPEAKER_WINDOW_NAME, SPEAKER_WINDOW_FEATURES);
  if (!opened) return false;
  channel.addPeer(opened);
  opened.focus();
  return true;
}
