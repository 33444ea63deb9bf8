import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const pictures = join(import.meta.dirname, '../../test-results/screenshots');
export const small = { width: 1280, height: 800 };
const large = { width: 1920, height: 1080 };
/** The smallest the window can be made. */
const smallest = { width: 800, height: 500 };

/** What of WCAG is looked for: the grave faults, or every fault. A menu or an open list belongs to no landmark, which is a small one. */
type Strictness = 'grave' | 'every';

/** Holds what is shown to WCAG. */
export const readable = async (page: Page, view: string, strictness: Strictness = 'every'): Promise<void> => {
  // Electron has no second page to run frames in; the legacy way runs in this one.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  const found = violations.filter(
    ({ impact }) => strictness === 'every' || impact === 'serious' || impact === 'critical',
  );
  expect(found.map(({ id, nodes }) => `${view}: ${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
};

/** Nothing of the view is cut off at an edge, whatever scrolls there downwards; and the window itself does not scroll. */
const fits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const out: string[] = [];
    if (scrollWidth > innerWidth || scrollHeight > innerHeight)
      out.push(`the window scrolls: ${scrollWidth}×${scrollHeight}`);
    for (const element of document.querySelectorAll('button, input, select, textarea, [role=tab]')) {
      const own = element.getBoundingClientRect();
      const hidden = !element.checkVisibility({ visibilityProperty: true });
      if (own.width <= 2 || hidden || element.closest('.tab-bar, .unseen, [aria-hidden=true]')) continue;
      // What must be in sight: the element, or what is scrolled to it.
      let { top, bottom } = own;
      for (let box = element.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        const beside = overflowX !== 'visible' && (own.left < edge.left - 1 || own.right > edge.right + 1);
        const below = overflowY === 'hidden' && (top < edge.top - 1 || bottom > edge.bottom + 1);
        if (beside || below) out.push(`${element.outerHTML.slice(0, 160)} of ${box.className || box.tagName}`);
        if (overflowY === 'auto' || overflowY === 'scroll') ({ top, bottom } = edge);
      }
    }
    return out;
  });

/** Nothing of the view is cut off in the smallest window. */
export const fitsSmallest = async (page: Page, view: string): Promise<void> => {
  await page.setViewportSize(smallest);
  expect(await fits(page), `${view}, in the smallest window`).toEqual([]);
};

/** Keeps a picture of a view at both sizes, holds it to WCAG, and to the window's edges, in the smallest one, too. */
export const look = async (
  page: Page,
  theme: string,
  view: string,
  strictness: Strictness = 'grave',
): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  const shoot = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
  await shoot(`${view}-${theme}`);
  await readable(page, view, strictness);
  expect(await fits(page), view).toEqual([]);
  // Both themes are laid out alike: one tells.
  if (theme === 'light') await fitsSmallest(page, view);
  await page.setViewportSize(large);
  await shoot(`${view}-${theme}-1920`);
  await page.setViewportSize(small);
};
