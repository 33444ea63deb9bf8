// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideToast, say, sayRefused } from '../state/toast';
import { ToastView } from './toast-view';

beforeEach(() => {
  vi.useFakeTimers();
  hideToast();
  render(
    <>
      <button type="button">Elsewhere</button>
      <div role="tree">
        <div role="treeitem" tabIndex={0}>
          Shop
        </div>
      </div>
      <ToastView />
    </>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const status = () => screen.getByRole('status').textContent;

describe('ToastView', () => {
  it('speaks in one place, and goes by itself', () => {
    act(() => say('“A” deleted'));
    expect(status()).toBe('“A” deleted');
    act(() => void vi.advanceTimersByTime(4_000));
    expect(status()).toBe('');
  });

  it('stays longer where something can be done about it', () => {
    act(() => say('“A” deleted', { label: 'Undo', run: vi.fn() }));
    act(() => void vi.advanceTimersByTime(7_000));
    expect(status()).toBe('“A” deletedUndo');
    act(() => void vi.advanceTimersByTime(1_000));
    expect(status()).toBe('');
  });

  it('offers what can be done, once', () => {
    const run = vi.fn();
    act(() => say('“A” deleted', { label: 'Undo', run }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(status()).toBe('');
  });

  it.each([
    ['back to what had it', 'button'],
    ['to the tree where nothing had it', 'treeitem'],
  ] as const)('gives the focus, when a button of it is pressed, %s', (_, role) => {
    if (role === 'button') screen.getByRole('button', { name: 'Elsewhere' }).focus();
    act(() => say('“A” deleted', { label: 'Undo', run: () => {} }));
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.focus();
    fireEvent.click(undo);
    expect(document.activeElement).toBe(screen.getByRole(role));
  });

  it('leaves the focus where it has gone to', () => {
    const elsewhere = screen.getByRole('button', { name: 'Elsewhere' });
    act(() => say('“A” deleted', { label: 'Undo', run: () => {} }));
    screen.getByRole('button', { name: 'Undo' }).focus();
    elsewhere.focus();
    act(() => hideToast());
    expect(document.activeElement).toBe(elsewhere);
  });

  it('gives its place to the next message, with the whole time', () => {
    act(() => say('One'));
    act(() => void vi.advanceTimersByTime(3_000));
    act(() => sayRefused({ code: 'name-empty' }));
    act(() => void vi.advanceTimersByTime(7_000));
    expect(status()).toBe('A name cannot be empty.');
  });
});
