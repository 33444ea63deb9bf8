import { useId, useState } from 'react';
import { type Language, languageSchema } from '../../../../shared/model/example';
import type { MockServer } from '../../../../shared/model/mock-server';
import type { ServerStub } from '../../../../shared/model/server-stub';
import { reasonPhrase } from '../../../../shared/reason-phrase';
import { refusalInWords } from '../../../../shared/words';
import { deleteServerStub, saveServerStub, setActiveServerStub } from '../../../state/server-stub-actions';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Notice } from '../../../ui/notice';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';

const languages = languageSchema.options.map((value) => ({ value, label: value === 'json' ? 'JSON' : value }));

interface ServerStubEditorProps {
  readonly server: MockServer;
  readonly stub: ServerStub;
  readonly onGone: () => void;
}

/** A server stub: its name, 5xx status and body; set active, it answers every call. */
export const ServerStubEditor = ({ server, stub, onGone }: ServerStubEditorProps) => {
  const ids = { name: useId(), code: useId(), language: useId(), body: useId() };
  const [name, setName] = useState(stub.name);
  const [code, setCode] = useState(String(stub.code));
  const [language, setLanguage] = useState<Language>(stub.language);
  const [body, setBody] = useState(stub.body);
  const [problem, setProblem] = useState<string | null>(null);
  const codeFits = /^5\d\d$/.test(code);
  const fits = codeFits && name.trim() !== '';
  const changed = name !== stub.name || code !== String(stub.code) || language !== stub.language || body !== stub.body;
  const act = async (action: ReturnType<typeof saveServerStub>) => {
    const refused = await action;
    setProblem(refused ? refusalInWords(refused) : null);
    return refused === null;
  };
  return (
    <form
      className="server-stub"
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) void act(saveServerStub(server, { ...stub, name: name.trim(), code: Number(code), language, body }));
      }}
    >
      <div className="server-stub-line">
        <label htmlFor={ids.name}>Name</label>
        <input
          id={ids.name}
          className="server-stub-name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={!changed || !fits}>
          Save
        </Button>
        <Button onClick={() => void act(deleteServerStub(server, stub.id)).then((gone) => gone && onGone())}>
          Delete
        </Button>
      </div>
      <div className="server-stub-line">
        <label htmlFor={ids.code}>Status code</label>
        <NumberField id={ids.code} value={code} min={500} max={599} invalid={!codeFits} onChange={setCode} />
        <span className="truncate">{reasonPhrase(Number(code))}</span>
        <label htmlFor={ids.language}>Language</label>
        <Select id={ids.language} value={language} options={languages} onChange={setLanguage} />
      </div>
      <Checkbox
        label="Set as active"
        hint="It answers every call for as long as it is."
        checked={server.settings.activeServerStub === stub.id}
        onChange={(on) => void act(setActiveServerStub(server, on ? stub.id : null))}
      />
      {!codeFits && <Notice tone="error">A server stub answers with a status from 500 to 599.</Notice>}
      {problem && <Notice tone="error">{problem}</Notice>}
      <label htmlFor={ids.body}>Body</label>
      <textarea
        id={ids.body}
        className="server-stub-body mono"
        spellCheck={false}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
    </form>
  );
};
