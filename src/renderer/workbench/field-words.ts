const labels: Readonly<Record<string, string>> = {
  url: 'URL',
  params: 'Params',
  pathVariables: 'Path variables',
  auth: 'Authorization',
  code: 'Status code',
  responseHeaders: 'Response headers',
  responseBody: 'Response body',
  text: 'Definition',
};

/** What a field of a document is called where people read it. */
export const fieldLabel = (field: string): string =>
  labels[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1)}`;
