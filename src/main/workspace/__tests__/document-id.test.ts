import { expect, test } from 'vitest';
import { newDocumentId } from '../document-id';

test.each([
  ['Legal Entity Management API (v3)', /^legal-entity-management-api-v3-[a-z2-9]{6}$/],
  ['Überraschung: Äpfel', /^u-berraschung-a-pfel-[a-z2-9]{6}$|^uberraschung-apfel-[a-z2-9]{6}$/],
  ['../../etc/passwd', /^etc-passwd-[a-z2-9]{6}$/],
  ['日本語', /^unnamed-[a-z2-9]{6}$/],
  ['', /^unnamed-[a-z2-9]{6}$/],
  ['x'.repeat(10_000), /^x{40}-[a-z2-9]{6}$/],
])('the file of %j is named for people and for any file system', (name, pattern) => {
  expect(newDocumentId(name)).toMatch(pattern);
});
