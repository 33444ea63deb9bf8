const a = performance.now();
const { openHeadless } = await import('./node_modules/.cache/prof/headless.js');
const b = performance.now();
const { call, app } = openHeadless(process.argv[2], process.cwd() + '/out/main');
const c = performance.now();
const s = await call('workspace.snapshot', {});
const d = performance.now();
console.log('import', (b-a).toFixed(), 'open', (c-b).toFixed(), 'snapshot', (d-c).toFixed(), JSON.stringify(s).length);
process.exit(0);
