import type { Section } from '../../state/section';
import { useSection } from '../../state/section';
import { isFocusFree } from '../../ui/focus-free';

/** Gives the focus to the row of the shown tree that the keyboard stands on. */
export const focusTreeRow = (): void =>
  document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]')?.focus({ preventScroll: true });

/** Gives the focus back to the tree when what had it is gone, unless something else has taken it since. */
export const focusTree = (section: Section): void => {
  setTimeout(() => {
    if (useSection.getState().section === section && isFocusFree()) focusTreeRow();
  }, 50);
};
