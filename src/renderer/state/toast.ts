import { create } from 'zustand';
import type { Refusal } from '../../shared/errors';
import { refusalInWords } from '../../shared/words';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'error';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** The one message at the bottom of the window; a new one takes its place. */
export const useToast = create<{ readonly toast: Toast | null }>(() => ({ toast: null }));

let last = 0;
const show = (toast: Omit<Toast, 'id'>) => {
  last += 1;
  useToast.setState({ toast: { ...toast, id: last } });
};

/** Says something in passing. */
export const say = (text: string, action: Toast['action'] = null) => show({ text, tone: 'plain', action });

/** Says why something was refused. */
export const sayRefused = (error: Refusal) => show({ text: refusalInWords(error), tone: 'error', action: null });

/** Takes the message away. */
export const hideToast = () => useToast.setState({ toast: null });
