// Loaded before an app by `electron -r`: says when its first page is loaded and when it is usable, then ends it.
const { app } = require('electron');

const say = (what) => process.stdout.write(`${what} ${Date.now()}\n`);
const usable = `new Promise((resolve) => {
  const page = document.documentElement;
  const look = () => page.dataset.ready === 'true' && resolve();
  new MutationObserver(look).observe(page, { attributes: true });
  look();
})`;

app.once('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', () => say('loaded'));
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(usable);
    say('usable');
    app.quit();
  });
});
