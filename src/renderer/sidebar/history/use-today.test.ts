// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useToday } from './use-today';

const day = (date: number) => new Date(2026, 10, date).getTime();

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 25, 22, 59, 50) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('is another day at midnight, and not before', () => {
  const { result } = renderHook(useToday);
  expect(result.current).toBe(day(25));
  act(() => void vi.advanceTimersByTime(60 * 60_000 + 9_999));
  expect(result.current).toBe(day(25));
  act(() => void vi.advanceTimersByTime(1));
  expect(result.current).toBe(day(26));
  act(() => void vi.advanceTimersByTime(24 * 60 * 60_000));
  expect(result.current).toBe(day(27));
});

it('is another day when the window is looked at after a sleep, or a minute later', () => {
  const { result } = renderHook(useToday);
  vi.setSystemTime(new Date(2026, 10, 27, 8));
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(result.current).toBe(day(27));
  vi.setSystemTime(new Date(2026, 10, 29, 8));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(result.current).toBe(day(29));
});
