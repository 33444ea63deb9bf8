import { describe, expect, test } from 'vitest';
import { currentVersion, type Migration, migrate, migrations } from '../migrations';

const steps: Migration[] = [
  (document) => ({ ...document, two: true }),
  (document) => ({ ...document, three: document.two ?? false }),
];

describe('migrations', () => {
  test("Postman's own file, without a version, goes through all steps and is stamped", () => {
    expect(migrate({ name: 'x', unknown: [1] }, steps)).toEqual({
      ok: true,
      value: { name: 'x', unknown: [1], two: true, three: true, understudy: { version: 3 } },
    });
  });
  test('starts at the version the document says, and keeps our other fields', () => {
    const result = migrate({ understudy: { version: 2, id: 'i' } }, steps);
    expect(result).toEqual({ ok: true, value: { three: false, understudy: { version: 3, id: 'i' } } });
  });
  test('leaves the document given to it alone', () => {
    const document = { name: 'x' };
    migrate(document, steps);
    expect(document).toEqual({ name: 'x' });
  });
  test('a document of a newer version is refused', () => {
    expect(migrate({ understudy: { version: 4 } }, steps)).toEqual({
      ok: false,
      error: { code: 'file-too-new', version: 4, known: 3 },
    });
  });
  test('documents are written in version 1 until there is a step', () => {
    expect(Object.values(migrations).map(currentVersion)).toEqual([1, 1, 1, 1]);
  });
});
