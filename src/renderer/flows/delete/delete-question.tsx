import { AlertDialog } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import type { Refusal } from '../../../shared/errors';
import { refusalInWords } from '../../../shared/words';
import { Button } from '../../ui/button';
import { Alert } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import './delete-question.css';

interface DeleteQuestionProps {
  readonly title: string;
  /** What is to be deleted, in bold. */
  readonly name: string;
  /** What becomes of it; follows the name. */
  readonly children: ReactNode;
  /** What else changes. */
  readonly effect?: string | null;
  readonly answer?: string;
  /** Deletes; what is refused is said, and the question stays. */
  readonly onDelete: () => Promise<Refusal | null>;
  readonly onClose: () => void;
}

/** Asks before something is deleted. */
export const DeleteQuestion = ({
  title,
  name,
  children,
  effect,
  answer = 'Delete',
  onDelete,
  onClose,
}: DeleteQuestionProps) => {
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    const refused = await onDelete();
    if (refused) setProblem(refusalInWords(refused));
    else onClose();
  };
  return (
    <Alert
      title={title}
      onClose={onClose}
      actions={
        <>
          <AlertDialog.Cancel asChild>
            <Button look="quiet">Cancel</Button>
          </AlertDialog.Cancel>
          <Button look="danger" onClick={() => void confirm()}>
            {answer}
          </Button>
        </>
      }
    >
      <p>
        <strong className="delete-name">{name}</strong> {children}
      </p>
      {effect && (
        <div className="delete-effect">
          <Notice tone="warning">{effect}</Notice>
        </div>
      )}
      {problem && (
        <div className="delete-effect">
          <Notice tone="error">{problem}</Notice>
        </div>
      )}
    </Alert>
  );
};
