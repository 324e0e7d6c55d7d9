/** Formats seconds as `4:05` or `1:04:05`, without their sign. */
export function clockText(seconds: number): string {
  const total = Math.floor(Math.abs(seconds));
  const minutes = Math.floor(total / 60);
  const parts = [Math.floor(minutes / 60), minutes % 60, total % 60];
  const [first, ...others] = parts[0] === 0 ? parts.slice(1) : parts;
  return [first, ...others.map((part) => String(part).padStart(2, '0'))].join(':');
}
