/** Names under which a program on this machine reaches us. */
const loopbackName = /^(localhost|(.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\]|\[::ffff:127(\.\d{1,3}){3}\])\.?(:\d*)?$/i;

/**
 * Whether a Host header names this machine's loopback. A web page whose own name was pointed at 127.0.0.1
 * (DNS rebinding) sends that name, and could otherwise read every answer. Without a header there is no page.
 */
export const isLoopbackHost = (host: string | undefined): boolean => {
  if (host === undefined || host === lastGood) return true;
  const good = loopbackName.test(host);
  if (good) lastGood = host;
  return good;
};

/** The last name that was found good: nearly every call has the same. */
let lastGood = 'localhost';
