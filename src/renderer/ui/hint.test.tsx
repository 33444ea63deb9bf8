// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Tooltip } from 'radix-ui';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hint } from './hint';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  render(
    <Tooltip.Provider>
      <Hint text="New API">
        <button type="button">+</button>
      </Hint>
      <input />
    </Tooltip.Provider>,
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = () => screen.getByText('+');
const field = () => screen.getByRole('textbox');

describe('Hint', () => {
  it('shows on what Tab leads to', () => {
    field().focus();
    fireEvent.keyDown(field(), { key: 'Tab', shiftKey: true });
    fireEvent.focus(button());
    expect(screen.queryByText('New API')).not.toBeNull();
  });

  it('does not show when the focus is given back, as by a dialog that goes', () => {
    field().focus();
    fireEvent.keyDown(field(), { key: 'Tab' });
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.focus(button());
    expect(screen.queryByText('New API')).toBeNull();
  });
});
