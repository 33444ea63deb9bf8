import { describe, expect, it } from 'vitest';
import { consequence, contents, contentsOfMany, kindOfMany } from './delete-words';

describe('consequence', () => {
  it('says nothing where no mock server is touched', () => {
    expect(consequence('collection', [])).toBeNull();
  });

  it('names the mock servers that a collection leaves behind', () => {
    expect(consequence('collection', ['Payments'])).toBe(
      'The mock server “Payments” answers with it. It will be stopped, and marked until you pick another collection.',
    );
    expect(consequence('collection', ['A', 'B', 'C'])).toMatch(
      /^The mock servers “A”, “B” and “C” answer with it. They/,
    );
  });

  it('names those that an environment leaves behind', () => {
    expect(consequence('environment', ['Payments'])).toBe(
      'The mock server “Payments” takes its variables from it. It will be stopped, and marked until you pick another environment.',
    );
  });

  it('does not list a hundred names', () => {
    const names = Array.from({ length: 100 }, (_, index) => `M${index}`);
    expect(consequence('environment', names)).toContain('“M3” and 96 more take their variables from it');
  });
});

describe('contents', () => {
  it('promises that a mock server leaves its collection and environment alone', () => {
    expect(contents('mock server')).toContain('collection and environment stay');
    expect(contents('example')).toBeNull();
  });
});

describe('many at once', () => {
  it('are counted, by their kind where it is one', () => {
    expect(kindOfMany(['request', 'request'])).toBe('2 requests');
    expect(kindOfMany(['request', 'folder', 'example'])).toBe('3 things');
  });

  it('name the mock servers that one of them leaves behind', () => {
    expect(consequence('collection', ['Payments'], true)).toMatch(/^The mock server “Payments” answers with one of/);
  });

  it('say what goes with them, if anything does', () => {
    expect(contentsOfMany(['example', 'folder'])).toBe('Everything in them goes with them.');
    expect(contentsOfMany(['environment', 'environment'])).toBeNull();
    expect(contentsOfMany(['mock server', 'mock server'])).toContain('collections and environments stay');
  });
});
