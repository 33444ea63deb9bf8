import { useState } from 'react';
import type { GenerationOptions } from '../../../shared/model/api';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Select } from '../../ui/select';
import { Field, TextField } from './field';

interface GenerationFieldsProps {
  readonly name: string;
  readonly options: GenerationOptions;
  readonly onName: (name: string) => void;
  readonly onOptions: (options: GenerationOptions) => void;
}

/** Postman's words for its ten options (facts 7.3). */
const choices = [
  { key: 'requestNameSource', label: 'Naming requests', values: ['Fallback', 'URL'] },
  { key: 'indentCharacter', label: 'Set indent character', values: ['Space', 'Tab'] },
  { key: 'requestParametersResolution', label: 'Request parameter generation', values: ['Schema', 'Example'] },
  { key: 'exampleParametersResolution', label: 'Response parameter generation', values: ['Example', 'Schema'] },
  { key: 'folderStrategy', label: 'Folder organization', values: ['Paths', 'Tags'] },
] as const;
const switches = [
  { key: 'collapseFolders', label: 'Collapse redundant folders' },
  { key: 'optimizeConversion', label: 'Optimize conversion' },
  { key: 'includeAuthInfoInExample', label: 'Include auth info in example requests' },
  { key: 'disableOptionalParameters', label: 'Disable optional parameters' },
  { key: 'keepImplicitHeaders', label: 'Keep implicit headers' },
] as const;

/** The name of a collection to be generated, and behind a link how. */
export const GenerationFields = ({ name, options, onName, onOptions }: GenerationFieldsProps) => {
  const [advanced, setAdvanced] = useState(false);
  return (
    <>
      <TextField label="Collection name" value={name} onChange={onName} />
      <Button look="link" aria-expanded={advanced} onClick={() => setAdvanced(!advanced)}>
        {advanced ? 'Hide advanced settings' : 'Show advanced settings'}
      </Button>
      {advanced && (
        <div className="api-options">
          {choices.map(({ key, label, values }) => (
            <Field key={key} label={label}>
              {(id) => (
                <Select
                  id={id}
                  value={options[key] as string}
                  options={values.map((value) => ({ value, label: value }))}
                  onChange={(value) => onOptions({ ...options, [key]: value })}
                />
              )}
            </Field>
          ))}
          <div className="api-switches">
            {switches.map(({ key, label }) => (
              <Checkbox
                key={key}
                label={label}
                checked={options[key]}
                onChange={(checked) => onOptions({ ...options, [key]: checked })}
              />
            ))}
          </div>
        </div>
      )}
    </>
  );
};
