import { useActiveTab } from '../../state/tabs/tabs';

/** The key of the row that the active tab shows. */
export const useSelectedKey = (): string | null => useActiveTab()?.key ?? null;
