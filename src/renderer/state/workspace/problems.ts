import { create } from 'zustand';
import type { Problem } from '../../../shared/contract';

interface Problems {
  readonly all: readonly Problem[];
}

/** Files of the workspace that could not be read or written, one entry a file. */
export const useProblems = create<Problems>(() => ({ all: [] }));

/** Notes what is wrong with a file, in place of what was. */
export const putProblem = (problem: Problem) =>
  useProblems.setState(({ all }) => ({ all: [...all.filter((other) => other.file !== problem.file), problem] }));

/** Forgets a file that is in order again. */
export const removeProblem = (file: string) =>
  useProblems.setState(({ all }) => ({ all: all.filter((other) => other.file !== file) }));
