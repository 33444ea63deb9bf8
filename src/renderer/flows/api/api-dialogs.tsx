import { closeApiDialog, useApiDialog } from '../../state/apis/api-dialogs';
import { GenerateDialog } from './generate-dialog';
import { LinkDialog } from './link-dialog';
import { MockDialog } from './mock-dialog';
import { NewApiDialog } from './new-api-dialog';
import { NewVersionDialog } from './new-version-dialog';
import { UpdateDialog } from './update-dialog';
import './api-dialogs.css';

/** The dialogs about APIs: one at a time. */
export const ApiDialogs = () => {
  const dialog = useApiDialog((state) => state.dialog);
  switch (dialog?.kind) {
    case 'new-api':
      return <NewApiDialog onClose={closeApiDialog} />;
    case 'new-version':
      return <NewVersionDialog api={dialog.api} onClose={closeApiDialog} />;
    case 'generate':
      return <GenerateDialog place={dialog.place} onClose={closeApiDialog} />;
    case 'mock':
      return <MockDialog place={dialog.place} onClose={closeApiDialog} />;
    case 'link':
      return <LinkDialog place={dialog.place} what={dialog.what} onClose={closeApiDialog} />;
    case 'update':
      return <UpdateDialog place={dialog.place} collection={dialog.collection} onClose={closeApiDialog} />;
    default:
      return null;
  }
};
