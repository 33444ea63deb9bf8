const steps = [
  ['day', 24 * 60 * 60],
  ['hour', 60 * 60],
  ['minute', 60],
] as const;

const words = new Intl.RelativeTimeFormat('en');

/** "3 hours ago", "just now": how long it has been, in the largest unit that fits. */
export const agoInWords = (at: number, now = Date.now()): string => {
  const seconds = Math.max(0, (now - at) / 1000);
  const [unit, size] = steps.find(([, length]) => seconds >= length) ?? [];
  return unit && size ? words.format(-Math.floor(seconds / size), unit) : 'just now';
};

/** The whole time, for whoever wants to know exactly. */
export const timeInWords = (at: number): string =>
  new Date(at).toLocaleString('en', { dateStyle: 'full', timeStyle: 'medium' });
