import { refusalInWords } from '../../../shared/words';
import { Notice } from '../../ui/notice';
import { ExampleHead } from './example-head';
import { ResponseEditor } from './response-editor';
import { useExample } from './use-example';
import './example-tab.css';

interface ExampleTabProps {
  readonly tab: string;
  readonly collection: string;
  readonly id: string;
}

/** An example: the request it answers, and the response it gives. */
export const ExampleTab = ({ tab, collection, id }: ExampleTabProps) => {
  const loaded = useExample(tab, collection, id);
  if (!loaded) return null;
  if (!loaded.example) {
    return (
      <div className="panel-head">
        <Notice tone="error">{loaded.error ? refusalInWords(loaded.error) : ''}</Notice>
      </div>
    );
  }
  const place = { kind: 'item', collection, id } as const;
  return (
    <>
      <ExampleHead tab={tab} place={place} example={loaded.example} />
      <ResponseEditor tab={tab} example={loaded.example} />
    </>
  );
};
