import type { ReactNode } from 'react';
import type { DocumentKind } from '../../../shared/model/draft';
import type { Place } from '../../../shared/model/place';
import { refusalInWords } from '../../../shared/words';
import { type OpenDocument, useDocument } from '../../state/documents/use-document';
import { targetKey } from '../../state/workspace/target-key';
import { Notice } from '../../ui/notice';
import { DocumentKey } from './document-key';

interface LoadedDocumentProps<K extends DocumentKind> {
  readonly kind: K;
  readonly place: Place;
  readonly children: (document: OpenDocument<K>) => ReactNode;
}

/** An editor's document as soon as it is there, or why it is not. */
export const LoadedDocument = <K extends DocumentKind>({ kind, place, children }: LoadedDocumentProps<K>) => {
  const loaded = useDocument(kind, place);
  if (!loaded) return null;
  if (loaded.document) {
    return <DocumentKey.Provider value={targetKey(place)}>{children(loaded.document)}</DocumentKey.Provider>;
  }
  return (
    <div className="panel-head">
      <Notice tone="error">{loaded.error ? refusalInWords(loaded.error) : ''}</Notice>
    </div>
  );
};
