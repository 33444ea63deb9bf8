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
  const value = call.headers[name];
  return typeof value === 'string' ? value : value?.join(', ');
};
