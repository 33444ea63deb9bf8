// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { environments } from '../../state/workspace/environments';
import { EnvironmentSelector } from './environment-selector';

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(() =>
  environments.replaceAll(['Staging', 'Production', 'Stage two'].map((name) => ({ id: name, name, variables: [] }))),
);
afterEach(cleanup);

const open = () => {
  render(<EnvironmentSelector />);
  fireEvent.keyDown(screen.getByRole('button', { name: /^Active environment/ }), { key: 'Enter' });
};
const type = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const shown = () => screen.queryAllByRole('menuitemradio').map(({ textContent }) => textContent);

it('looks for what is typed; Enter chooses the first that is left', () => {
  const set = vi.fn();
  vi.stubGlobal('understudy', { calls: { 'settings.set': set }, platform: 'linux' });
  open();
  expect(shown()).toEqual(['No Environment', 'Production', 'Stage two', 'Staging']);
  type('s', 't', 'a', 'g');
  expect(shown()).toEqual(['Stage two', 'Staging']);
  type('e', ' ', 't');
  expect(shown()).toEqual(['Stage two']);
  expect(document.activeElement?.textContent).toBe('Stage two');
  type('z');
  expect(shown()).toEqual([]);
  type('Backspace', 'Enter');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(set).toHaveBeenCalledWith({ activeEnvironment: 'Stage two' });
});
