/** Notes every frame from now on; what it returns ends that and tells the gaps between them, milliseconds. */
export function startFrames(): () => readonly number[] {
  const times: number[] = [];
  let handle = requestAnimationFrame(function note(now) {
    times.push(now);
    handle = requestAnimationFrame(note);
  });
  return () => {
    cancelAnimationFrame(handle);
    return times.slice(1).map((time, index) => time - (times[index] ?? time));
  };
}
