import { describe, expect, it } from 'vitest';
import { completionsOf, knownVariables, piecesOf, typedVariable, variableInWords, variableNamed } from './variables';

const staging = {
  name: 'Staging',
  variables: [
    { key: 'url', value: 'https://a.test', current: 'https://here.test', enabled: true, secret: false },
    { key: 'token', value: 's3cret', enabled: true, secret: true },
    { key: 'off', value: 'x', enabled: false, secret: false },
  ],
};
const variables = knownVariables([staging], {
  name: 'Shop',
  variables: [
    { key: 'url', value: 'https://b.test', description: '', disabled: false },
    { key: 'region', value: 'eu', description: '', disabled: false },
  ],
});

describe('what a variable stands for', () => {
  it('is the environment’s current value before the collection’s', () => {
    expect(variableNamed(' url ', variables)).toMatchObject({ value: 'https://here.test', from: 'Staging' });
    expect(variableNamed('region', variables)).toMatchObject({ value: 'eu', from: 'Shop' });
  });

  it('is the last environment’s, and of those before what that one has not', () => {
    const row = { key: 'url', value: 'http://localhost:4010', enabled: true, secret: false };
    const both = knownVariables([staging, { name: 'Mock', variables: [row] }], undefined);
    expect(variableNamed('url', both)).toMatchObject({ value: 'http://localhost:4010', from: 'Mock' });
    expect(variableNamed('token', both)?.from).toBe('Staging');
  });

  it('is nothing where the row is off, and dots where it is a secret', () => {
    expect(variableNamed('off', variables)).toBeUndefined();
    expect(variableInWords('token', variables)).not.toContain('s3cret');
    expect(variableInWords('nobody', variables)).toContain('no value');
  });

  it('knows dynamic variables, and helpers with what they look up', () => {
    expect(variableNamed('$guid', variables)?.from).toBe('dynamic variable');
    expect(variableNamed("$body 'a.b' 'none'", variables)?.from).toBe('helper');
    expect(variableNamed('$unheardOf', variables)).toBeUndefined();
  });
});

describe('while one types', () => {
  it('finds what stands open before the cursor', () => {
    expect(typedVariable('https://{{re')).toBe('re');
    expect(typedVariable('{{ ')).toBe('');
    expect(typedVariable('{{a}}')).toBeNull();
    expect(typedVariable('plain')).toBeNull();
  });

  it('offers what begins so first, the user’s own before the dynamic ones', () => {
    expect(
      completionsOf('', variables)
        .slice(0, 3)
        .map(({ name }) => name),
    ).not.toContain('$guid');
    expect(completionsOf('re', variables)[0]?.name).toBe('region');
    expect(completionsOf('$gu', variables)[0]?.name).toBe('$guid');
    expect(completionsOf('nothing such', variables)).toEqual([]);
  });

  it('cuts a text at its braces', () => {
    expect(piecesOf('a{{b}}{{ c }}d{{')).toEqual([
      { text: 'a', inside: null },
      { text: '{{b}}', inside: 'b' },
      { text: '{{ c }}', inside: ' c ' },
      { text: 'd{{', inside: null },
    ]);
  });
});
