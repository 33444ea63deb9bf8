/**
 * A file the user picked stands in a document as `NAME#TOKEN`: its path stays in the app's data folder,
 * so that a workspace holds no path and no imported file can name one.
 */
export const pickedFileName = (value: string): string => {
  const name = value.replace(/#[0-9a-f]{12}$/, '');
  return name.split(/[\\/]/).at(-1) ?? name;
};

/** Whether a value names a file that was picked here, not merely one that an imported document speaks of. */
export const isPickedFile = (value: string): boolean => /#[0-9a-f]{12}$/.test(value);
