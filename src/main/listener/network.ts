import { networkInterfaces } from 'node:os';

const outward = () =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal }) => !internal);

/** The address that takes calls of every machine: both families, where this machine has both. */
export const everyAddress = (): string =>
  Object.values(networkInterfaces()).some((all) => all?.some(({ family }) => family === 'IPv6')) ? '::' : '0.0.0.0';

/** The URLs under which other machines of the local network reach a port of this one. */
export const networkUrls = (port: number): string[] =>
  outward()
    .filter(({ family }) => family === 'IPv4')
    .map(({ address }) => `http://${address}:${port}`);
