import type { MockSettings } from '../../shared/model/mock-settings';
import type { Control } from './control';
import type { Answer } from './error-answers';
import type { RawHeaders } from './headers';
import type { NearIndex } from './near-index';
import type { PreparedResponse } from './prepare';
import type { QueryPattern } from './query';
import type { RequestBody } from './request-body';
import type { Scope } from './variables';

/** What a path leads to. */
export interface Destination {
  readonly name: string;
  readonly query: QueryPattern;
}

/** A saved example, ready to match and to answer. */
export interface Example extends Destination {
  readonly id: string;
  /** The request it is kept under. */
  readonly requestName: string;
  readonly method: string;
  /** The URL it was saved with, as people read it. */
  readonly url: string;
  readonly code: number;
  /** Set as default among the examples of its request. */
  readonly isDefault: boolean;
  /** The GraphQL operation it answers, and no other, where it was saved with one. */
  readonly operation: string | undefined;
  /** Place in the sidebar, counted from the top: the last word among equals. */
  readonly place: number;
  /** Headers of the saved request by lower-case name; compared only where header matching is on. */
  readonly requestHeaders: Scope;
  /** Compared only where body matching is on. */
  readonly requestBody: RequestBody;
  /** Its own delay in milliseconds; undefined where it has none. */
  readonly delay: number | undefined;
  readonly response: PreparedResponse;
  /** The whole answer, where it is the same for every call that asks for nothing special. */
  ready: Answer | undefined;
}

/** A saved request that has no example: known only to tell "You need an example" from "No matching requests". */
export interface BareRequest extends Destination {
  readonly id: string;
}

/** One path something answers to. There are several: with the base path and without, with `:name` filled and open. */
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

/** Forms that are the same by some key, and by what they are told apart where there are many. */
export interface Bucket<T> {
  forms: Form<T>[];
  /** Made on first use, dropped on change. */
  index: BucketIndex<T> | undefined;
}

export interface BucketIndex<T> {
  readonly byName: ReadonlyMap<string, readonly Form<T>[]>;
  readonly byQuery: ReadonlyMap<string, readonly Form<T>[]>;
  /** Forms whose query has a wildcard, and so fits more than one key. */
  readonly openQuery: readonly Form<T>[];
}

/** The wildcard step's trie over folded segments. */
export interface Node<T> {
  texts: Map<string, Node<T>> | undefined;
  wildcard: Node<T> | undefined;
  bucket: Bucket<T> | undefined;
}

/** All forms of one method, by what a call can be looked up with. */
export interface Routes<T> {
  /** By the path in lower case without a slash at its end: the four steps from exact to both. */
  readonly folded: Map<string, Bucket<T>>;
  readonly wildcards: Node<T>;
  /** By the path with ids blanked and without a slash at its end; only what has an id to blank. */
  readonly blanked: Map<string, Bucket<T>>;
  /** By the number of segments: the distance step looks through these. */
  readonly near: Map<number, NearIndex<T>>;
}

/** A collection, its variables and the mock server's settings, compiled. */
export interface Table {
  readonly settings: MockSettings;
  /** What a call that asks for nothing special asks for. */
  readonly plainControl: Control;
  readonly scope: Scope;
  readonly examples: Map<string, Routes<Example>>;
  readonly bareRequests: Map<string, Routes<BareRequest>>;
  /** What each saved request put in, by its id: how to take it out again. */
  readonly pieces: Map<string, () => void>;
  /** The answer of the active server stub, where there is one. */
  readonly serverStub: { readonly name: string; readonly response: PreparedResponse } | undefined;
  /** How many examples there are, and how many are set as default. */
  exampleCount: number;
  defaultCount: number;
  /** How many examples answer one GraphQL operation only. */
  operationCount: number;
  /** Whether an answer needs generated names and the like, which are loaded only then. */
  needsFaker: boolean;
  /** Keys of bodies seen in examples, by their text: most calls send one of them. */
  readonly bodyKeys: Map<string, string>;
  /** Header lists that were met before, by their text: most examples of a collection share one. */
  readonly headerLists: Map<string, RawHeaders>;
  /** What simple calls were answered, by method and key (`remember.ts`); forgotten on each change. */
  readonly remembered: Map<string, Map<string, Answer>>;
}
