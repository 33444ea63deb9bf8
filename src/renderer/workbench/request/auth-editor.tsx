import { useContext, useId } from 'react';
import type { Auth } from '../../../shared/model/request';
import { leftAuths } from '../../state/documents/left-auths';
import { Select } from '../../ui/select';
import { DocumentKey } from '../document/document-key';
import { SecretInput } from '../editor/secret-input';
import { VariableInput } from '../editor/variable-input';
import './auth-editor.css';

interface AuthEditorProps {
  readonly auth: Auth;
  /** What it lies in may say who sends. */
  readonly inherits: boolean;
  readonly onChange: (auth: Auth) => void;
}

type Kind = Auth['type'];

const blank: Readonly<Record<Exclude<Kind, 'other'>, Auth>> = {
  inherit: { type: 'inherit' },
  none: { type: 'none' },
  basic: { type: 'basic', username: '', password: '' },
  bearer: { type: 'bearer', token: '' },
  apikey: { type: 'apikey', key: '', value: '', in: 'header' },
};

const labels: Readonly<Record<Exclude<Kind, 'other'>, string>> = {
  inherit: 'Inherit from parent',
  none: 'No Auth',
  basic: 'Basic Auth',
  bearer: 'Bearer Token',
  apikey: 'API Key',
};

const notes: Readonly<Record<Kind, string>> = {
  inherit: 'It is sent with the authorization of the folder or collection it lies in.',
  none: 'It is sent without authorization.',
  basic: 'The header is made when the request is sent.',
  bearer: 'The header is made when the request is sent.',
  apikey: 'Key and value are added when the request is sent.',
  other: 'This kind is kept as its file has it, and not used here.',
};

/** How a request says who sends it. */
export const AuthEditor = ({ auth, inherits, onChange }: AuthEditorProps) => {
  const id = useId();
  const left = leftAuths(useContext(DocumentKey));
  const kinds = (Object.keys(labels) as (keyof typeof labels)[]).filter((kind) => inherits || kind !== 'inherit');
  const options: { value: Kind; label: string }[] = kinds.map((value) => ({ value, label: labels[value] }));
  const other = auth.type === 'other' ? auth : left.get('other');
  if (other?.type === 'other') options.push({ value: 'other', label: other.name });
  const choose = (kind: Kind) => {
    if (kind === auth.type) return;
    left.set(auth.type, auth);
    const chosen = left.get(kind) ?? (kind === 'other' ? undefined : blank[kind]);
    if (chosen) onChange(chosen);
  };
  const field = (label: string, value: string, set: (value: string) => Auth, secret = false) => (
    <div className="auth-field">
      <span className="auth-label" aria-hidden>
        {label}
      </span>
      {secret ? (
        <SecretInput label={label} value={value} onChange={(text) => onChange(set(text))} />
      ) : (
        <VariableInput className="boxed" label={label} value={value} onChange={(text) => onChange(set(text))} />
      )}
    </div>
  );
  return (
    <div className="auth">
      <div className="auth-kind">
        <label htmlFor={id}>Type</label>
        <Select id={id} value={auth.type} options={options} onChange={choose} />
        <p className="auth-note">{notes[auth.type]}</p>
      </div>
      <div className="auth-fields">
        {auth.type === 'basic' && field('Username', auth.username, (username) => ({ ...auth, username }))}
        {auth.type === 'basic' && field('Password', auth.password, (password) => ({ ...auth, password }), true)}
        {auth.type === 'bearer' && field('Token', auth.token, (token) => ({ ...auth, token }), true)}
        {auth.type === 'apikey' && field('Key', auth.key, (key) => ({ ...auth, key }))}
        {auth.type === 'apikey' && field('Value', auth.value, (value) => ({ ...auth, value }), true)}
        {auth.type === 'apikey' && (
          <div className="auth-field">
            <label className="auth-label" htmlFor={`${id}-in`}>
              Add to
            </label>
            <Select
              id={`${id}-in`}
              value={auth.in}
              options={[
                { value: 'header', label: 'Header' },
                { value: 'query', label: 'Query Params' },
              ]}
              onChange={(place) => onChange({ ...auth, in: place })}
            />
          </div>
        )}
      </div>
    </div>
  );
};
