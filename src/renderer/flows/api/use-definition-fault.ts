import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import type { VersionPlace } from '../../../shared/model/api';
import { call } from '../../bridge';
import { apis, findVersion } from '../../state/workspace/apis';
import { firstProblem } from './first-problem';

/** Why no collection can be made of what is saved of a definition; null where one can, undefined until that is known. */
export const useDefinitionFault = (place: VersionPlace): string | Refusal | null | undefined => {
  const version = findVersion(
    apis.use((state) => state.byId.get(place.api)),
    place.version,
  );
  const [fault, setFault] = useState<string | Refusal | null>();
  const { api, version: id } = place;
  const type = version?.type ?? null;
  const definition = version?.definition;
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const text = definition === undefined ? undefined : await call('api.definition.get', { api, version: id });
      if (!text?.ok) return text?.error ?? null;
      const check = await call('api.definition.check', { text: text.value.text, type });
      if (!check.ok) return check.error;
      return firstProblem(check.value.problems);
    };
    void ask().then((found) => !left && setFault(found));
    return () => {
      left = true;
    };
  }, [api, id, type, definition]);
  return fault;
};
