/** The element of a place's tab. */
export const tabId = (key: string): string => `tab-${key}`;

/** The element that shows what is on top. */
export const workbenchPanelId = 'workbench-panel';
