/** A key that belongs to a part of the window. The part handles it; the sheet explains it. */
interface LocalKey {
  readonly keys: readonly string[];
  readonly label: string;
}

export const localKeys: readonly { readonly group: string; readonly keys: readonly LocalKey[] }[] = [
  {
    group: 'Lists',
    keys: [
      { keys: ['ArrowUp', 'ArrowDown'], label: 'Go to the row above or below' },
      { keys: ['ArrowLeft', 'ArrowRight'], label: 'Fold and unfold' },
      { keys: ['Enter'], label: 'Open in a tab that stays' },
      { keys: ['Space'], label: 'Open in a preview' },
      { keys: ['Mod+E'], label: 'Rename' },
      { keys: ['Mod+D'], label: 'Duplicate' },
      { keys: ['Delete'], label: 'Delete' },
      { keys: ['Shift+ArrowUp', 'Shift+ArrowDown'], label: 'Select several' },
      { keys: ['Mod+A'], label: 'Select all' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], label: 'Move up or down' },
      { keys: ['Mod+X', 'Mod+C', 'Mod+V'], label: 'Cut, copy, paste' },
      { keys: ['Shift+F10'], label: 'Menu of the row' },
    ],
  },
  {
    group: 'Requests and bodies',
    keys: [
      { keys: ['Mod+F'], label: 'Search in a body' },
      { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], label: 'Move a row of a table' },
    ],
  },
];
