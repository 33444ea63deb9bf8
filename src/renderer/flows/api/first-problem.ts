import type { DefinitionProblem } from '../../../shared/model/api';
import { ended } from '../../../shared/words';

/** The first error of a definition with its place; null where there is none. */
export const firstProblem = (problems: readonly DefinitionProblem[]): string | null => {
  const problem = problems.find(({ severity }) => severity === 'error');
  return problem
    ? ended(`The definition is not valid yet, line ${problem.line}, column ${problem.column}: ${problem.message}`)
    : null;
};
