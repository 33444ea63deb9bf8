import { counted } from '../../../shared/words';
import { collections } from '../../state/workspace/collections';
import { Combobox } from '../../ui/combobox';

interface CollectionComboboxProps {
  readonly labelledBy: string;
  readonly value: string | null;
  readonly onChange: (id: string) => void;
}

/** Picks one of the workspace's collections, with how much is in each. */
export const CollectionCombobox = ({ labelledBy, value, onChange }: CollectionComboboxProps) => {
  const all = collections.use((state) => state.sorted);
  const options = all.map(({ id, name, requestCount, exampleCount }) => ({
    id,
    label: name,
    detail: `${counted(requestCount, 'request')} · ${counted(exampleCount, 'example')}`,
  }));
  return (
    <Combobox
      labelledBy={labelledBy}
      value={value}
      options={options}
      placeholder="Choose a collection"
      onChange={onChange}
    />
  );
};
