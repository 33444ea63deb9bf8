// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useCutTexts } from './cut-texts';

const Page = ({ title }: { readonly title?: string }) => {
  useCutTexts();
  return (
    <p className="truncate" title={title}>
      A <mark>long</mark> name
    </p>
  );
};

/** Points at a part of a text that needs and has so much room, and gives the tooltip. */
const pointed = (needs: number, has: number): string | null => {
  const part = screen.getByText('long');
  const text = part.parentElement as HTMLElement;
  Object.defineProperty(text, 'scrollWidth', { value: needs, configurable: true });
  Object.defineProperty(text, 'clientWidth', { value: has, configurable: true });
  fireEvent.pointerOver(part);
  return text.getAttribute('title');
};

afterEach(cleanup);

describe('a text', () => {
  it('says its whole while it is cut, and not where there is room', () => {
    render(<Page />);
    expect(pointed(100, 100)).toBeNull();
    expect(pointed(101, 100)).toBe('A long name');
    expect(pointed(100, 100)).toBeNull();
  });

  it('keeps the tooltip that its view has given', () => {
    render(<Page title="All about it" />);
    expect(pointed(101, 100)).toBe('All about it');
    expect(pointed(100, 100)).toBe('All about it');
  });
});
