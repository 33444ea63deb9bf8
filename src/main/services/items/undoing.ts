import type { CallOutput } from '../../../shared/contract';
import { done, type Result, refuse } from '../../../shared/errors';
import type { UndoList } from '../../workspace/undo';

/** Takes one deletion, move or clearing back: by its number, or the last one that the trash has not given back or lost already. */
export const takeBack = async (undoList: UndoList, number?: number): Promise<Result<CallOutput<'undo'>>> => {
  const found = undoList.take(number);
  if (!found) return refuse({ code: 'nothing-to-undo' });
  const taken = await found.takeBack();
  if (!taken.ok && taken.error.code === 'not-in-trash') {
    return number === undefined ? takeBack(undoList) : refuse({ code: 'nothing-to-undo' });
  }
  if (!taken.ok) return taken;
  const { did, name, count = taken.value.length } = found;
  return done({ did, targets: [...taken.value], name, count });
};
