/** Whether nothing has the focus: what had it is gone. */
export const isFocusFree = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Whether a row that comes into view may take the focus: nothing has it, or another row. */
export const mayFocusRow = (): boolean => isFocusFree() || document.activeElement?.getAttribute('role') === 'treeitem';
