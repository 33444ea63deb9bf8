import type { ReactNode } from 'react';
import { VariableInput } from '../editor/variable-input';
import { MockUrlPicker } from './mock-url-picker';
import { withOrigin } from './with-origin';
import './request-bar.css';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'];

interface RequestBarProps {
  readonly method: string;
  readonly url: string;
  readonly onMethod: (method: string) => void;
  readonly onUrl: (url: string) => void;
  /** Takes a text that is pasted over the URL; false where it is a URL like any other. */
  readonly onPasteUrl?: (text: string) => boolean;
  /** It is sent: a mock server can take the place of its host. */
  readonly sends?: boolean;
  /** What stands at its end. */
  readonly children?: ReactNode;
}

/** Method and URL of a request, to be typed over. A method that is none of the usual stays one to choose. */
export const RequestBar = ({ method, url, onMethod, onUrl, onPasteUrl, sends, children }: RequestBarProps) => (
  <div className="request-bar">
    <div className="request-line">
      <select
        className="request-method"
        aria-label="Method"
        data-method={method.toLowerCase()}
        value={method}
        onChange={(event) => onMethod(event.target.value)}
      >
        {(methods.includes(method) ? methods : [method, ...methods]).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <VariableInput
        className="request-url"
        label="URL"
        placeholder="{{url}}/path or a whole URL"
        value={url}
        onChange={onUrl}
        {...(onPasteUrl && { onPaste: onPasteUrl })}
      />
      {sends && <MockUrlPicker onPick={(base) => onUrl(withOrigin(url, base))} />}
    </div>
    {children}
  </div>
);
