import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** Fuses that electron-builder has no name for yet; the others stand in electron-builder.yml. */
export const furtherFuses = {
  // WebAssembly as fast as it is by default: Node's own HTTP client is some.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * electron-builder calls this before it sets its own fuses and signs. An Electron that lacks a fuse is left without.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: any }} context
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const name = electronPlatformName === 'linux' ? packager.executableName : packager.appInfo.productFilename;
  const ending = /** @type {Record<string, string>} */ ({ darwin: '.app', mas: '.app', win32: '.exe' });
  const executable = join(appOutDir, `${name}${ending[electronPlatformName] ?? ''}`);
  const wire = await getCurrentFuseWire(executable);
  const wanted = Object.entries(furtherFuses).filter(([fuse]) => fuse in wire);
  if (wanted.length > 0) await flipFuses(executable, { version: FuseVersion.V1, ...Object.fromEntries(wanted) });
}
