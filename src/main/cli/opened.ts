import type { MockSource } from '../mock/source';

/** What is served, wherever it comes from: a file, or a mock server of a workspace. */
export interface Opened {
  /** What is to be served now. Handed out and not kept; undefined where it cannot be read any more. */
  readonly source: () => Promise<MockSource | undefined>;
  /** The port that is its own, where it has one. */
  readonly port: number | undefined;
  /** Told which port was picked for it; says so where that changes what is to be served. */
  readonly picked?: (port: number) => boolean;
  /** Tells of each change from outside, and of each that could not be read: then what was read before stays. */
  readonly watch: (changed: () => void, failed: (line: string) => void) => void;
  readonly close: () => Promise<void>;
}
