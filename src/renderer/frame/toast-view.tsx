import { X } from 'lucide-react';
import { type FocusEvent, useEffect, useRef } from 'react';
import { focusTreeRow } from '../sidebar/tree/focus-tree';
import { hideToast, type Toast, useToast } from '../state/toast';
import { isFocusFree } from '../ui/focus-free';
import './toast-view.css';

/** In milliseconds: a message, and one that is long or that something can be done about. */
const shownFor = { short: 4_000, long: 8_000 };
const isLong = 80;

/** The message at the bottom of the window. The live region is always there, so that what comes into it is read out. */
export const ToastView = () => {
  const toast = useToast((state) => state.toast);
  return (
    <div className="toasts" role="status">
      {toast && <ToastCard key={toast.id} toast={toast} />}
    </div>
  );
};

/** A message that goes while one of its buttons has the focus gives it back to what had it before, or to the tree. */
const useFocusBack = () => {
  /** What had the focus before it came here; undefined while it is not here. */
  const before = useRef<EventTarget | null>(undefined);
  useEffect(
    () => () => {
      const { current: to } = before;
      if (to === undefined || !isFocusFree()) return;
      if (to instanceof HTMLElement) to.focus({ preventScroll: true });
      if (isFocusFree()) focusTreeRow();
    },
    [],
  );
  const passed = ({ currentTarget, relatedTarget }: FocusEvent) =>
    relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
  return {
    onFocus: (event: FocusEvent) => {
      if (!passed(event)) before.current = event.relatedTarget;
    },
    onBlur: (event: FocusEvent) => {
      if (!passed(event)) before.current = undefined;
    },
  };
};

/** A message goes by itself, but not while the pointer or the focus is on it. */
const ToastCard = ({ toast }: { readonly toast: Toast }) => {
  const card = useRef<HTMLDivElement>(null);
  const focus = useFocusBack();
  const { text, tone, action } = toast;
  const time = shownFor[action || tone === 'error' || text.length > isLong ? 'long' : 'short'];
  useEffect(() => {
    const leave = () => {
      if (card.current?.matches(':hover, :focus-within')) timer = setTimeout(leave, 1_000);
      else hideToast();
    };
    let timer = setTimeout(leave, time);
    return () => clearTimeout(timer);
  }, [time]);
  return (
    <div ref={card} className={`toast toast-${tone}`} {...focus}>
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
