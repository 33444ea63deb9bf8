import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const pictures = join(import.meta.dirname, '../../test-results/screenshots');
const small = { width: 1280, height: 800 };
const large = { width: 1920, height: 1080 };

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

/** Nothing of the view is cut off at the window's edge, and the window itself does not scroll. */
const fits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    const out: string[] = [];
    if (scrollWidth > innerWidth || scrollHeight > innerHeight)
      out.push(`the window scrolls: ${scrollWidth}×${scrollHeight}`);
    for (const element of document.querySelectorAll('button, input, select, [role=tab]')) {
      const { left, right, width } = element.getBoundingClientRect();
      const clipped = element.closest('.tab-bar, .unseen, [aria-hidden=true], .request-parts, .mock-views');
      if (width > 2 && !clipped && (left < -1 || right > innerWidth + 1)) out.push(element.outerHTML.slice(0, 160));
    }
    return out;
  });

/** Keeps a picture of a view at both sizes, holds it to WCAG, and to the window's edges. */
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
  await page.setViewportSize(large);
  await shoot(`${view}-${theme}-1920`);
  await page.setViewportSize(small);
};
