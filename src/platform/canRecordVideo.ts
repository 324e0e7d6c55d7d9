/** What the product records. */
export const VIDEO_TYPE = 'video/webm';

/** Whether this browser records a canvas as a video. */
export function canRecordVideo(): boolean {
  return (
    'MediaRecorder' in globalThis &&
    MediaRecorder.isTypeSupported(VIDEO_TYPE) &&
    'captureStream' in HTMLCanvasElement.prototype
  );
}
