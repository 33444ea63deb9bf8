import { useState } from 'react';
import type { VersionPlace } from '../../../shared/model/api';
import type { CreateMockServer } from '../../../shared/model/create-mock-server';
import { apis } from '../../state/workspace/apis';
import { blankRow, rowsOf, type TypedRow } from './request-table';
import { useGeneration } from './use-generation';

type MockSourceWay = 'generate' | 'existing' | 'rows';

/** What a mock server of an API version answers with, as it is chosen and typed. Nothing of it is made here. */
export const useMockSource = (place: VersionPlace) => {
  const [way, setWay] = useState<MockSourceWay>('generate');
  const generation = useGeneration(place);
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState(apis.get(place.api)?.name ?? '');
  const [typed, setTyped] = useState<readonly TypedRow[]>([blankRow]);
  const read = rowsOf(typed);
  const [rows, rowFault] = 'words' in read ? [[], read] : [read, null];

  /** As it is sent; null where something is missing or wrong. `job` names the work of generating. */
  const from = (job: string): CreateMockServer['from'] | null => {
    if (way === 'existing') return chosen === null ? null : { kind: 'collection', id: chosen };
    if (way === 'rows')
      return name.trim() === '' || rows.length === 0 ? null : { kind: 'rows', version: place, name, rows };
    const { name: generated, options } = generation;
    return generated.trim() === '' ? null : { kind: 'definition', version: place, name: generated, options, job };
  };
  return { way, setWay, generation, chosen, setChosen, name, setName, typed, setTyped, rowFault, from };
};

export type MockSource = ReturnType<typeof useMockSource>;
