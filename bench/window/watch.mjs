import { setTimeout as sleep } from 'node:timers/promises';

/** How long a user waits between two clicks here, in milliseconds; a little more each time, so as not to keep step. */
const between = 90;

/** Begins to take down, in the page, each frame's length and each click's way from the mouse to what is drawn. */
export const watchPage = (/** @type {import('@playwright/test').Page} */ page) =>
  page.evaluate(() => {
    /** @type {{ frames: number[], clicks: number[], ends: boolean }} */
    const watch = { frames: [], clicks: [], ends: false };
    Object.assign(window, { watch });
    let last = performance.now();
    const frame = (/** @type {number} */ now) => {
      watch.frames.push(now - last);
      last = now;
      if (!watch.ends) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    const painted = new MessageChannel();
    /** @type {number[]} */
    const pressed = [];
    painted.port1.onmessage = () => {
      for (const at of pressed.splice(0)) watch.clicks.push(performance.now() - at);
    };
    // The stamp is the mouse's: what the click waited for this page counts too.
    const click = (/** @type {MouseEvent} */ { timeStamp }) =>
      requestAnimationFrame(() => {
        pressed.push(timeStamp);
        painted.port2.postMessage(null);
      });
    addEventListener('click', click, true);
  });

/**
 * What was taken down since `watchPage`, in milliseconds.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<{ frames: number[], clicks: number[] }>}
 */
export const watched = (page) =>
  page.evaluate(() => {
    const { watch } = /** @type {any} */ (window);
    watch.ends = true;
    return { frames: watch.frames.slice(2), clicks: watch.clicks };
  });

/**
 * Clicks with the mouse on **Unmatched only**, twice, and on the newest call, in turn, until `work` is done.
 * @param {import('@playwright/test').Page} page
 * @param {Promise<unknown>} work
 */
export async function clickMeanwhile(page, work) {
  const middle = async (/** @type {import('@playwright/test').Locator} */ place) => {
    const box = await place.boundingBox();
    return box ? /** @type {const} */ ([box.x + Math.min(40, box.width / 2), box.y + box.height / 2]) : undefined;
  };
  const toggle = await middle(page.getByRole('button', { name: 'Unmatched only', exact: true }));
  const table = await page.getByRole('grid', { name: 'Calls' }).boundingBox();
  if (!toggle || !table) throw new Error('The call log is not open');
  const row = /** @type {const} */ ([table.x + 40, table.y + 60]);
  let done = false;
  void work.then(
    () => {
      done = true;
    },
    () => {
      done = true;
    },
  );
  for (let turn = 0; !done; turn += 1) {
    await page.mouse.click(
      .../** @type {[number, number]} */ (/** @type {unknown} */ ([toggle, toggle, row][turn % 3])),
    );
    await sleep(between + (turn % 17));
  }
  await work;
}
