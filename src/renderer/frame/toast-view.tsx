import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { hideToast, type Toast, useToast } from '../state/toast';
import './toast-view.css';

const shownFor = 8_000;

/** The message at the bottom of the window. The live region is always there, so that what comes into it is read out. */
export const ToastView = () => {
  const toast = useToast((state) => state.toast);
  return (
    <div className="toasts" role="status">
      {toast && <ToastCard key={toast.id} toast={toast} />}
    </div>
  );
};

const ToastCard = ({ toast }: { readonly toast: Toast }) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(hideToast, shownFor);
    return () => clearTimeout(timer);
  }, [held]);
  const { text, tone, action } = toast;
  return (
    <div
      className={`toast toast-${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="toast-text">{text}</span>
      {action && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            hideToast();
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      {tone === 'error' && (
        <button type="button" className="toast-close" aria-label="Dismiss" onClick={hideToast}>
          <X size={14} strokeWidth={1.75} aria-hidden />
        </button>
      )}
    </div>
  );
};
