import type { Locator, Page } from '@playwright/test';

/** Takes a row with the mouse to a part of another, counted from its top, and holds it there. */
export const dragOver = async (page: Page, from: Locator, to: Locator, part: number): Promise<void> => {
  await from.hover();
  await page.mouse.down();
  const box = await to.boundingBox();
  if (!box) throw new Error('the row is not in view');
  const [x, y] = [box.x + box.width / 2, box.y + box.height * part];
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.move(x + 1, y);
};
