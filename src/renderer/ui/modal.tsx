import { X } from 'lucide-react';
import { AlertDialog, Dialog } from 'radix-ui';
import type { ReactNode } from 'react';
import { useReturnFocus } from './use-return-focus';
import './icon-button.css';
import './modal.css';

interface ModalProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly width?: 'narrow' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window. Its ×, Escape, and a click outside it close it. */
export const Modal = ({ title, subtitle, width = 'wide', onClose, children }: ModalProps) => {
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="scrim" />
        <Dialog.Content
          className={`modal modal-${width}`}
          onCloseAutoFocus={returnFocus}
          {...(!subtitle && { 'aria-describedby': undefined })}
        >
          <header className="modal-head">
            <Dialog.Title className="modal-title">{title}</Dialog.Title>
            {subtitle && <Dialog.Description className="modal-subtitle">{subtitle}</Dialog.Description>}
          </header>
          {children}
          {/* Behind what the dialog is about, which the focus starts in. */}
          <Dialog.Close className="icon-button icon-button-medium modal-close" aria-label="Close">
            <X size={16} strokeWidth={1.75} aria-hidden />
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};

interface AlertProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** A question that has to be answered before anything else. The focus starts on the answer that changes nothing. */
export const Alert = ({ title, onClose, children, actions }: AlertProps) => {
  const returnFocus = useReturnFocus();
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="scrim" />
        <AlertDialog.Content className="modal modal-narrow" onCloseAutoFocus={returnFocus}>
          <header className="modal-head">
            <AlertDialog.Title className="modal-title">{title}</AlertDialog.Title>
          </header>
          <AlertDialog.Description asChild>
            <div className="modal-body">{children}</div>
          </AlertDialog.Description>
          <footer className="modal-foot">{actions}</footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
};
