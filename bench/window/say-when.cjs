// Loaded before an app by `electron -r`: says when its first page is loaded, when it is usable and when the app behind it
// answers, then ends it.
const { app } = require('electron');

const say = (what) => process.stdout.write(`${what} ${Date.now()}\n`);
const usable = `new Promise((resolve) => {
  const page = document.documentElement;
  const look = () => page.dataset.ready === 'true' && resolve();
  new MutationObserver(look).observe(page, { attributes: true });
  look();
})`;

// A refusal, and an answer like any other.
const answer = `window.understudy?.calls['collection.get']({ id: 'none' })`;

app.once('web-contents-created', (_event, contents) => {
  contents.once('did-finish-load', () => say('loaded'));
  contents.once('dom-ready', async () => {
    await contents.executeJavaScript(usable);
    say('usable');
    await contents.executeJavaScript(answer);
    say('answers');
    app.quit();
  });
});
