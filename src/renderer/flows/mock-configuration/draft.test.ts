import { describe, expect, test } from 'vitest';
import { configurationOf, emptyDraft, faultOfRefusal, faultsOf, liveFaultsOf } from './draft';

describe('the configuration page as it is typed', () => {
  test.each([
    ['no delay', { delayed: false, delay: 'x' }, 0],
    ['2G', { delayed: true, speed: '2g' }, 300],
    ['3G', { delayed: true, speed: '3g' }, 100],
    ['custom', { delayed: true, speed: 'custom', delay: ' 1500 ' }, 1500],
  ] as const)('%s', (_name, typed, delay) => {
    expect(configurationOf({ ...emptyDraft, ...typed }).delay).toBe(delay);
  });

  test('an empty port is any; headers are names between commas', () => {
    const { port, matchHeaders } = configurationOf({ ...emptyDraft, matchHeaders: ' Accept, ,X-Team ' });
    expect([port, matchHeaders]).toEqual([null, ['Accept', 'X-Team']]);
  });

  test('everything wrong is said, each beside its field', () => {
    const faults = faultsOf({
      ...emptyDraft,
      delayed: true,
      speed: 'custom',
      delay: '1.5',
      port: '0',
      matchHeaders: 'a b',
    });
    expect(Object.keys(faults).sort()).toEqual(['delay', 'matchHeaders', 'name', 'port']);
    expect(faultsOf({ ...emptyDraft, name: 'Till' })).toEqual({});
  });

  test('a mock server there is has a port', () => {
    expect(Object.keys(liveFaultsOf({ ...emptyDraft, name: 'Till', port: ' ' }))).toEqual(['port']);
    expect(liveFaultsOf({ ...emptyDraft, name: 'Till', port: '4010' })).toEqual({});
  });

  test('a port that is taken is a fault of the port, with the next free one', () => {
    expect(faultOfRefusal({ code: 'port-taken', port: 80, next: 4011 })).toMatchObject({ port: { next: 4011 } });
    expect(faultOfRefusal({ code: 'not-found', what: 'mock server', id: 'x' })).toBeNull();
  });
});
