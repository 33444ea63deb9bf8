import { z } from 'zod';

/** The languages Postman keeps for a body (`_postman_previewlanguage`). */
export const languageSchema = z.enum(['json', 'xml', 'html', 'javascript', 'text']);
export type Language = z.infer<typeof languageSchema>;
