import { Boxes, FileText, Folder, Server, Tag, Variable } from 'lucide-react';

/** What stands for each kind of thing, wherever it is named. A request has its method. */
export const kindIcons = {
  collection: Folder,
  folder: Folder,
  example: FileText,
  environment: Variable,
  api: Boxes,
  'api-version': Tag,
  'mock-server': Server,
} as const;
