/** Starts to record frames. The returned function stops it and returns the gaps between frames in milliseconds. */
export function startFrames(): () => readonly number[] {
  const times: number[] = [];
  let handle = requestAnimationFrame(function record(now) {
    times.push(now);
    handle = requestAnimationFrame(record);
  });
  return () => {
    cancelAnimationFrame(handle);
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  };
}
