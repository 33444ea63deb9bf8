// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/model/settings';
import { useSettings } from '../state/settings';
import { useSidebarWidth } from './use-sidebar-width';

const resize = (width: number) =>
  act(() => {
    window.innerWidth = width;
    window.dispatchEvent(new Event('resize'));
  });
afterEach(cleanup);

it('leaves room for the workbench in a narrow window, and has not forgotten the wish in a wide one', () => {
  useSettings.setState({ ...defaultSettings, sidebarWidth: 600 });
  window.innerWidth = 1920;
  const { result } = renderHook(useSidebarWidth);
  expect(result.current.width).toBe(600);
  resize(900);
  expect(result.current).toMatchObject({ width: 340, widest: 340 });
  act(() => result.current.setWidth(620));
  resize(1920);
  expect(result.current.width).toBe(600);
});

it('can be made narrower in a narrow window, and never too narrow to read', () => {
  useSettings.setState({ ...defaultSettings, sidebarWidth: 600 });
  window.innerWidth = 900;
  const { result } = renderHook(useSidebarWidth);
  act(() => result.current.setWidth(100));
  resize(1920);
  expect(result.current.width).toBe(200);
  resize(600);
  expect(result.current.width).toBe(200);
});
