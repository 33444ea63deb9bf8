import type { RequestParts } from '../../../shared/model/request';
import { paramsOfUrl, pathVariablesOfUrl, urlWithParams } from '../../../shared/request-url';

/** An edit of a request with URL and tables in step: who changes one changes the others. */
export const inStep = <E extends Partial<RequestParts>>(now: RequestParts, edit: E): E => {
  if (edit.url !== undefined && edit.params === undefined) {
    return {
      ...edit,
      params: paramsOfUrl(edit.url, now.params),
      pathVariables: pathVariablesOfUrl(edit.url, now.pathVariables),
    };
  }
  if (edit.params !== undefined && edit.url === undefined) {
    return { ...edit, url: urlWithParams(now.url, edit.params) };
  }
  return edit;
};
