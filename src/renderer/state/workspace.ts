import { create } from 'zustand';
import type { Refusal } from '../../shared/errors';

interface Workspace {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly name: string;
  readonly error: Refusal | null;
}

/** Whether the window has its copy yet, and what the workspace is called. */
export const useWorkspace = create<Workspace>(() => ({ status: 'loading', name: '', error: null }));
