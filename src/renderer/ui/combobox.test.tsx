// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Combobox } from './combobox';

const options = [
  { id: 'a', label: 'Alpha', detail: '1 request' },
  { id: 'b', label: 'Beta', detail: '2 requests' },
  { id: 'c', label: 'Gamma' },
];

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
afterEach(cleanup);

const open = () => {
  const onChange = vi.fn();
  render(
    <>
      <span id="label">Collection</span>
      <Combobox labelledBy="label" value="a" options={options} placeholder="Choose" onChange={onChange} />
    </>,
  );
  const box = screen.getByRole('combobox', { name: 'Collection' });
  const press = (...keys: string[]) => {
    for (const key of keys) fireEvent.keyDown(box, { key });
  };
  return { box, press, onChange };
};
const shown = () => screen.queryAllByRole('option').map((option) => option.textContent);

describe('Combobox', () => {
  it('shows the chosen one and opens on a click', () => {
    const { box } = open();
    expect(box.textContent).toContain('Alpha');
    fireEvent.click(box);
    expect(shown()).toEqual(['Alpha1 request', 'Beta2 requests', 'Gamma']);
  });

  it('is worked with the keyboard alone', () => {
    const { press, onChange } = open();
    press('ArrowDown', 'ArrowDown', 'Enter');
    expect(onChange).toHaveBeenCalledWith('b');
    expect(shown()).toEqual([]);
  });

  it('looks for what is typed', () => {
    const { press, onChange } = open();
    press('ArrowDown', 'm', 'm');
    expect(shown()).toEqual(['Gamma']);
    press('Enter');
    expect(onChange).toHaveBeenCalledWith('c');
  });

  it('closes on Escape and leaves the choice alone', () => {
    const { press, onChange } = open();
    press('ArrowDown', 'End', 'Escape');
    expect(shown()).toEqual([]);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says when nothing has the name', () => {
    const { press } = open();
    press('ArrowDown', 'z');
    expect(screen.getByText('Nothing has this name.')).toBeTruthy();
  });
});
