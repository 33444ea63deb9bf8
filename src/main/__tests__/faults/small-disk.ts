import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk of its own for one test, small enough to be filled. */
export interface SmallDisk {
  readonly folder: string;
  readonly readOnly: (on: boolean) => void;
}

const unmount = (folder: string): void => {
  spawnSync('umount', ['--lazy', folder]);
};

/** Why no disk can be mounted here; undefined where one can. */
export const noDisk = ((): string | undefined => {
  if (process.platform !== 'linux') return 'a small disk is mounted on Linux only';
  if (process.getuid?.() !== 0) return 'only root may mount a small disk';
  const folder = mkdtempSync(join(tmpdir(), 'understudy-disk-try-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  if (status === 0) unmount(folder);
  rmSync(folder, { recursive: true, force: true });
  return status === 0 ? undefined : 'this machine lets nobody mount a small disk';
})();

/** Mounts a disk of so many kilobytes at a folder, made if it is not there. */
export const smallDisk = (folder: string, kilobytes: number): SmallDisk => {
  mkdirSync(folder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  onTestFinished(() => unmount(folder));
  return {
    folder,
    readOnly: (on) => void execFileSync('mount', ['-o', `remount,${on ? 'ro' : 'rw'}`, folder]),
  };
};
