import { create } from 'zustand';
import type { Snapshot } from '../../../shared/contract';
import type { Refusal } from '../../../shared/errors';

interface Workspace {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly name: string;
  /** Those that can be opened, this one among them. */
  readonly all: Snapshot['workspaces'];
  readonly error: Refusal | null;
}

/** Whether the window has its copy yet, and what the workspace is called. */
export const useWorkspace = create<Workspace>(() => ({ status: 'loading', name: '', all: [], error: null }));
