import type { MockServerState } from '../../../shared/model/mock-server';
import type { Target } from '../../../shared/model/target';

interface NodeBase {
  readonly key: string;
  readonly target: Target;
  readonly name: string;
  /** What assistive technology reads; begins with the name, a request's with its method. */
  readonly label: string;
  readonly children: readonly TreeNode[];
}

/** One thing in a section's tree, whatever the section. */
export type TreeNode = NodeBase &
  (
    | { readonly kind: 'collection' | 'folder' | 'api' | 'api-version' }
    | { readonly kind: 'environment'; readonly active: boolean }
    | { readonly kind: 'request'; readonly method: string }
    | { readonly kind: 'example'; readonly code: number }
    | {
        readonly kind: 'mock-server';
        readonly port: number;
        readonly status: MockServerState['status'];
        /** What it does not run without, and is gone. */
        readonly lacks: 'collection' | 'environment' | null;
      }
  );

export type NodeKind = TreeNode['kind'];
