import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { furtherFuses } from '../after-pack.mjs';
import { root } from '../lib/paths.mjs';

const { electronFuses } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8')) as {
  electronFuses: Record<string, boolean>;
};
const known = Object.values(FuseV1Options).filter((fuse) => typeof fuse === 'string');
const nameOf = (fuse: string): string => fuse.charAt(0).toLowerCase() + fuse.slice(1);

test('every fuse that @electron/fuses knows is spelled out, and no other', () => {
  const further = Object.keys(furtherFuses).map((fuse) => nameOf(FuseV1Options[Number(fuse)] ?? ''));
  expect(known.length).toBeGreaterThanOrEqual(8);
  expect([...Object.keys(electronFuses), ...further].sort()).toEqual(known.map(nameOf).sort());
});

test('the packaged app is no Node, takes no debugger, and loads itself only', () => {
  expect(electronFuses).toMatchObject({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  });
});
