import { describe, expect, it } from 'vitest';
import { isolated, pathInWords } from '../isolated';
import { quoted, refusalInWords } from '../words';

describe('isolated', () => {
  it.each([
    ['Orders 2', 'Orders 2'],
    ['Größe, 🛒 und 中文', 'Größe, 🛒 und 中文'],
    ['הזמנות', '\u2068הזמנות\u2069'],
    ['gnp\u202efdp', '\u2068gnp\u202efdp\u2069'],
    // A name can neither end its isolation nor keep it from ending.
    ['a\u2069\u202eb', '\u2068a\u202eb\u2069'],
    ['\u2067a', 'a'],
    ['𞤀𞤣', '\u2068𞤀𞤣\u2069'],
  ])('%j stands as %j', (name, shown) => expect(isolated(name)).toBe(shown));
});

it('a name in a sentence or a path leaves the words around it where they are', () => {
  const name = '\u202eevil';
  expect(quoted(name)).toBe('“\u2068\u202eevil\u2069”');
  expect(quoted('שלום')).toBe('“\u2068שלום\u2069”');
  expect(pathInWords(['Shop', name, 'Orders'])).toBe('Shop / \u2068\u202eevil\u2069 / Orders');
  expect(refusalInWords({ code: 'port-taken', port: 4010, other: name })).toBe(
    'Port 4010 is taken by the mock server “\u2068\u202eevil\u2069”.',
  );
  expect(refusalInWords({ code: 'disk', file: `${name}.json`, reason: 'no room' })).toBe(
    'Could not read or write \u2068\u202eevil.json\u2069: no room.',
  );
});
