/** A call as it came over the wire: what matching and answering need of it, no socket. */
export interface MockCall {
  readonly method: string;
  /** The request target without scheme, host and query: `/v1/users`. */
  readonly path: string;
  /** The query without its question mark. */
  readonly query: string;
  /** Header values by lower-case name, as Node gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Uint8Array;
}

/** One header's value as text, or undefined. */
export const headerOf = (call: MockCall, name: string): string | undefined => {
  // Callers and examples name headers freely: one called `constructor` must not reach what every object has.
  const value = Object.hasOwn(call.headers, name) ? call.headers[name] : undefined;
  return typeof value === 'string' ? value : value?.join(', ');
};
