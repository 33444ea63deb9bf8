import type { KeptResponse } from '../../../shared/model/history-entry';
import type { RequestParts } from '../../../shared/model/request';

/** An answer that can still be saved, and what was sent for it. */
export interface KeptAnswer {
  /** As it was typed. */
  readonly parts: RequestParts;
  /** As it went out. */
  readonly sent: RequestParts;
  readonly response: KeptResponse;
}

/** The last answers, by the names of their sendings. */
export interface KeptAnswers {
  readonly put: (job: string, answer: KeptAnswer) => void;
  readonly get: (job: string) => KeptAnswer | undefined;
}

/** So many answers are kept, of so many bytes in all; the last one in any case. */
const mostAnswers = 20;
const mostBytes = 200 * 1024 * 1024;

export const createKeptAnswers = (): KeptAnswers => {
  const answers = new Map<string, KeptAnswer>();
  return {
    get: (job) => answers.get(job),
    put: (job, answer) => {
      answers.delete(job);
      answers.set(job, answer);
      let bytes = 0;
      let count = 0;
      for (const [name, { response }] of [...answers].reverse()) {
        count += 1;
        bytes += response.body.length;
        if (count > 1 && (count > mostAnswers || bytes > mostBytes)) answers.delete(name);
      }
    },
  };
};
