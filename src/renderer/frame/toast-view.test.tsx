// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideToast, say, sayRefused } from '../state/toast';
import { ToastView } from './toast-view';

beforeEach(() => {
  vi.useFakeTimers();
  hideToast();
  render(<ToastView />);
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
    act(() => void vi.advanceTimersByTime(8_000));
    expect(status()).toBe('');
  });

  it('offers what can be done, once', () => {
    const run = vi.fn();
    act(() => say('“A” deleted', { label: 'Undo', run }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(run).toHaveBeenCalledTimes(1);
    expect(status()).toBe('');
  });

  it('gives its place to the next message, with the whole time', () => {
    act(() => say('One'));
    act(() => void vi.advanceTimersByTime(7_000));
    act(() => sayRefused({ code: 'name-empty' }));
    act(() => void vi.advanceTimersByTime(7_000));
    expect(status()).toBe('A name cannot be empty.');
  });
});
