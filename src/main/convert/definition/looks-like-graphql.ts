import { behindDescriptions } from '../behind-comments';

/** Whether a text looks like a GraphQL schema rather than YAML or JSON. */
export const looksLikeGraphql = (text: string): boolean =>
  /^(?:extend\s+)?(?:type|schema|input|enum|interface|scalar|directive|union)\s+[\w@{]/.test(
    behindDescriptions(text.slice(0, 20_000)),
  );
