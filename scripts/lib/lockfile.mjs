const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * The optional packages that a lock file's packages ask for and the lock file lacks, each
 * under the path it is to have there.
 * @param {Packages} packages
 */
export function missingOptional(packages) {
  /** @type {Packages} */
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isFound(packages, path, name)) continue;
      const version = range.replace(/^\D+/, '');
      missing[`node_modules/${name}`] = {
        version,
        ...(dev && { dev }),
        optional: true,
        ...platformOf(name),
      };
    }
  }
  return missing;
}

/**
 * Whether a package finds another: in its own folder or in one above.
 * @param {Packages} packages
 * @param {string} from
 * @param {string} name
 * @returns {boolean}
 */
function isFound(packages, from, name) {
  if (`${from && `${from}/`}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  const above = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')));
  return isFound(packages, above, name);
}

/**
 * What a platform package's name says it is for, which keeps npm from asking for it elsewhere.
 * @param {string} name
 */
function platformOf(name) {
  const words = name.split(/[-/]/).map((word) => word.replace(/^(gnu|musl)eabi(hf)?$/, '$1'));
  const os = systems.filter((each) => words.includes(each));
  const cpu = processors.filter((each) => words.includes(each));
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
  };
}

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @typedef {Record<string, LockedPackage>} Packages */
