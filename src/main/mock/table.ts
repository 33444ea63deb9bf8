import type { PreparedResponse } from './prepare';
import type { QueryPattern } from './query';

/** A saved example, ready to match and to answer. */
export interface Example {
  readonly id: string;
  readonly name: string;
  /** The request it is kept under. */
  readonly requestName: string;
  readonly method: string;
  readonly code: number;
  /** Place in the sidebar, counted from the top: the last word among equals. */
  readonly place: number;
  readonly query: QueryPattern;
  /** The saved request's body as text, read only where several examples of one name are equal in all else. */
  readonly requestBody: string;
  readonly response: PreparedResponse;
}

/** One path an example answers to. An example has several: with its base path and without, with `:name` filled and open. */
export interface Form<T> {
  readonly owner: T;
  /** As compared exactly: decoded, wildcards as they are written. */
  readonly path: string;
  readonly segments: readonly string[];
  /** What the form costs: 1 where the base path is left out (SPEC section 5). */
  readonly cost: number;
  /** Names and places of the segments a call fills. */
  readonly captures: readonly (readonly [name: string, segment: number])[];
  /** How many segments are open; 0 where all are text. */
  readonly wildcards: number;
}

/** The wildcard step's trie over folded segments. */
export interface Node<T> {
  readonly texts: Map<string, Node<T>>;
  wildcard: Node<T> | undefined;
  readonly forms: Form<T>[];
}

/** All forms of one method, by what a call can be looked up with. */
export interface Routes<T> {
  /** By the path in lower case without a slash at its end: the four steps from exact to both. */
  readonly folded: Map<string, Form<T>[]>;
  readonly wildcards: Node<T>;
  /** By the path with ids blanked and without a slash at its end. */
  readonly blanked: Map<string, Form<T>[]>;
  /** By the number of segments: the distance step looks through these. */
  readonly byLength: Map<number, Form<T>[]>;
}

/** A saved request that has no example: known only to tell "You need an example" from "No matching requests". */
export interface BareRequest {
  readonly name: string;
}

/** A collection, its variables and the mock server's settings, compiled. Never changed: a change builds a new one. */
export interface Table {
  readonly examples: ReadonlyMap<string, Routes<Example>>;
  readonly bareRequests: ReadonlyMap<string, Routes<BareRequest>>;
  readonly exampleCount: number;
}
