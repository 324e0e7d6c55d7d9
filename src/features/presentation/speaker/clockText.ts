/** Formats seconds as `4:05` or `1:04:05`, without their sign. */
export function clockText(seconds: number): string {
  const total = Math.floor(Math.abs(seconds));
  const [hours, minutes, remainder] = [
    Math.floor(total / 3600),
    Math.floor(total / 60) % 60,
    total % 60,
  ];
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(remainder)}`
    : `${minutes}:${twoDigits(remainder)}`;
}
