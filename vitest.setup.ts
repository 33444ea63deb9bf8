import fc from 'fast-check';

/**
 * Properties are tried on the same values at every run, so that a run tells of the change and not of its luck.
 * `SEED=any npm test -- unit` tries others; fast-check prints the seed of what fails.
 */
const { SEED } = process.env;
if (SEED !== 'any') fc.configureGlobal({ seed: Number(SEED ?? 20_261_122) });

// A page is waited for as long as anything else here: a busy machine is no fault of the page.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 15_000 });
}
