// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RenameField } from './rename-field';

const outer: (() => void)[] = [];

afterEach(() => {
  cleanup();
  for (const listener of outer.splice(0)) window.removeEventListener('keydown', listener);
});

const open = (refusal: string | null = null) => {
  const onCommit = vi.fn(async (_name: string) => refusal);
  const onDone = vi.fn();
  const onOuterKey = vi.fn();
  window.addEventListener('keydown', onOuterKey);
  outer.push(onOuterKey);
  render(<RenameField name="Old" onCommit={onCommit} onDone={onDone} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'New name' });
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  return { field, type, onCommit, onDone, onOuterKey };
};

describe('RenameField', () => {
  it('has the focus and all of the name selected', () => {
    const { field } = open();
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3]);
  });

  it('keeps the trimmed name on Enter, once', async () => {
    const { field, type, onCommit, onDone } = open();
    type('  New  ');
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('key'));
    expect(onCommit.mock.calls).toEqual([['New']]);
  });

  it('keeps the name on blur', async () => {
    const { field, type, onCommit, onDone } = open();
    type('New');
    fireEvent.blur(field);
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('blur'));
    expect(onCommit).toHaveBeenCalledWith('New');
  });

  it('is not left by the second half of the double click that opened it', () => {
    open();
    expect(fireEvent.mouseDown(document.body, { detail: 2 })).toBe(false);
    expect(fireEvent.mouseDown(document.body, { detail: 1 })).toBe(true);
  });

  it('gives up on Escape', () => {
    const { field, type, onCommit, onDone } = open();
    type('New');
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.blur(field);
    expect(onDone).toHaveBeenCalledTimes(1);
    expect(onCommit).not.toHaveBeenCalled();
  });

  it('refuses an empty name, says so and stays open', () => {
    const { field, type, onCommit, onDone } = open();
    type('   ');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('A name cannot be empty.');
    expect([onCommit.mock.calls.length, onDone.mock.calls.length]).toEqual([0, 0]);
  });

  it('stays open with the reason when the name is refused', async () => {
    const { field, type, onDone } = open('The disk is full.');
    type('New');
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The disk is full.'));
    expect(onDone).not.toHaveBeenCalled();
  });

  it('lets no key through to what it stands in', () => {
    const { field, onOuterKey } = open();
    for (const key of ['Delete', 'Backspace', 'ArrowDown', 'Enter', 'd'])
      fireEvent.keyDown(field, { key, ctrlKey: true });
    expect(onOuterKey).not.toHaveBeenCalled();
  });
});
