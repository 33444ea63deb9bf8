/** "0.4 ms", "12 ms", "1.52 s", "2 min 5 s": a time as people say it. */
export const timeInWords = (milliseconds: number): string => {
  if (milliseconds < 1) return `${Math.round(milliseconds * 100) / 100} ms`;
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${Math.round(seconds * 100) / 100} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
