/** Deleted things lie in the trash this many days (SPEC section 2). */
export const trashDays = 30;

/** A name in the trash says when its thing was deleted: a move changes no time on the file that all systems keep. */
export const trashName = (id: string, now = new Date()): string =>
  `${id}.${now.toISOString().replace(/[-:.]/g, '')}.json`;

/** When the thing with this name was deleted; undefined for a name that is not ours. */
export const deletedAt = (name: string): Date | undefined => {
  const found = /\.(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.json$/.exec(name);
  if (!found) return undefined;
  const [, y, mo, d, h, mi, s, ms] = found;
  return new Date(`${y}-${mo}-${d}T${h}:${mi}:${s}.${ms}Z`);
};

/** The id in a name of the trash: of the document, or of the part of one. */
export const trashedId = (name: string): string => name.split('.').slice(0, -2).join('.');

/** How many days a thing has left in the trash; a day that has begun counts. */
export const daysLeft = (at: Date, now = new Date()): number =>
  Math.max(0, Math.ceil(trashDays - (now.getTime() - at.getTime()) / (24 * 60 * 60 * 1000)));

/** Whether a thing in the trash has lain there for its time. */
export const isExpired = (name: string, now = new Date()): boolean => {
  const at = deletedAt(name);
  return at !== undefined && now.getTime() - at.getTime() > trashDays * 24 * 60 * 60 * 1000;
};
