import { useId, useState } from 'react';
import type { DefinitionFormat, DefinitionType } from '../../../shared/model/api';
import { shortened } from '../../../shared/words';
import { createApi } from '../../state/apis/api-actions';
import { FileInput } from '../../ui/file-input';
import { Modal } from '../../ui/modal';
import { Notice } from '../../ui/notice';
import { Segments } from '../../ui/segments';
import { Select } from '../../ui/select';
import { definitionTypes } from '../../workbench/api/definition-words';
import { ApiForm } from './api-form';
import { Field, TextField } from './field';
import { readText } from './read-text';
import { type DefinitionFacts, useDefinitionFacts } from './use-definition-facts';

const formats = [
  { value: 'yaml', label: 'YAML' },
  { value: 'json', label: 'JSON' },
] as const;

/** Makes an API: with a sample, or with the definition of a file or of the clipboard. */
export const NewApiDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const panel = useId();
  const [way, setWay] = useState<'new' | 'import'>('new');
  // Until something is typed, the definition's own name and version.
  const [typedName, setName] = useState<string | null>(null);
  const [typedVersion, setVersion] = useState<string | null>(null);
  const [file, setFile] = useState('');
  const [type, setType] = useState<DefinitionType>('openapi-3.0');
  const [format, setFormat] = useState<'yaml' | 'json'>('yaml');
  const [text, setText] = useState('');
  const [fileFault, setFileFault] = useState<string | null>(null);
  const isNew = way === 'new';
  const { facts, settle } = useDefinitionFacts(isNew ? '' : text);
  const fileName = file.replace(/\.[^.]+$/, '');
  const nameFrom = ({ title }: DefinitionFacts) => shortened(typedName ?? (title || fileName || 'New API'), 255);
  const versionFrom = (found: DefinitionFacts) => shortened(typedVersion ?? (found.version || '1.0.0'), 255);
  const name = nameFrom(facts);
  const version = versionFrom(facts);
  const canImport = text.trim() !== '' && fileFault === null && facts.foreign === null;
  const ready = name.trim() !== '' && version.trim() !== '' && (isNew || canImport);
  const read = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = await readText(chosen);
    setFileFault('fault' in found ? found.fault : null);
    if ('fault' in found) return;
    setText(found.text);
    setFile(chosen.name);
  };
  const submit = async () => {
    const kept: DefinitionFormat = type === 'graphql' ? 'graphql' : format;
    const found = await settle();
    const refused = await createApi({
      name: nameFrom(found),
      version: { name: versionFrom(found), type, format: kept, text: isNew ? null : text },
    });
    if (!refused) onClose();
    return refused;
  };
  return (
    <Modal title="New API" onClose={onClose}>
      <ApiForm action="Create API" ready={ready} onSubmit={submit} onClose={onClose}>
        <Segments
          label="Definition"
          panel={panel}
          value={way}
          onChange={setWay}
          options={[
            { value: 'new', label: 'New' },
            { value: 'import', label: 'Import' },
          ]}
        />
        <TextField label="API name" value={name} onChange={setName} />
        <TextField label="Version" value={version} onChange={setVersion} />
        <div id={panel} role="tabpanel" aria-label={isNew ? 'New' : 'Import'} className="api-fields">
          {isNew ? (
            <>
              <Field label="Definition type">
                {(id) => <Select id={id} value={type} options={definitionTypes} onChange={setType} />}
              </Field>
              {type !== 'graphql' && (
                <Field label="Format">
                  {(id) => <Select id={id} value={format} options={formats} onChange={setFormat} />}
                </Field>
              )}
              <p className="muted">It begins with a small sample.</p>
            </>
          ) : (
            <>
              <Field label="Definition file">
                {(id) => (
                  <div className="api-file">
                    <FileInput id={id} multiple={false} look="outline" onFiles={([chosen]) => void read(chosen)}>
                      Choose a file
                    </FileInput>
                    <span className="muted truncate">{shortened(file)}</span>
                  </div>
                )}
              </Field>
              {fileFault && <Notice tone="error">{fileFault}</Notice>}
              <Field label="Or paste the definition">
                {(id) => (
                  <textarea
                    id={id}
                    className="api-input api-text mono"
                    spellCheck={false}
                    value={text.length > 200_000 ? `${text.slice(0, 200_000)}…` : text}
                    readOnly={text.length > 200_000}
                    onChange={(event) => {
                      setText(event.target.value);
                      setFileFault(null);
                    }}
                  />
                )}
              </Field>
              {facts.foreign && <Notice tone="error">{facts.foreign}</Notice>}
              {facts.problem && (
                <Notice tone="warning">{facts.problem} It can be kept as a draft, and mended there.</Notice>
              )}
              <p className="muted">
                OpenAPI 3.0 and 3.1, Swagger 2.0 (JSON or YAML), GraphQL SDL. Nothing it refers to is fetched.
              </p>
            </>
          )}
        </div>
      </ApiForm>
    </Modal>
  );
};
