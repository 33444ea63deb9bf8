// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { EditorView } from '@uiw/react-codemirror';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { settleTyped } from '../../state/tabs/typing';
import { useEditor } from './use-editor';

const long = 'many words on a line\n'.repeat(20_000);
const onChange = vi.fn<(value: string) => void>();
const extensions = [EditorView.contentAttributes.of({ 'aria-label': 'Body' })];

const Body = ({ value }: { readonly value: string }) => {
  const { setContainer } = useEditor({ value, extensions, wrap: true, onChange });
  return <div ref={setContainer} />;
};

const field = () => screen.getByRole('textbox', { name: 'Body' });
const view = (): EditorView => {
  const found = EditorView.findFromDOM(field());
  if (!found) throw new Error('There is no editor');
  return found;
};
const type = (text: string) => act(() => view().dispatch({ changes: { from: 0, insert: text } }));
const shown = () => view().state.doc.toString();

beforeAll(() => {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});
beforeEach(() => onChange.mockClear());
afterEach(cleanup);

describe('a text in an editor', () => {
  it('is told with every key, and told nothing of what it is given', () => {
    const { rerender } = render(<Body value="{}" />);
    expect(shown()).toBe('{}');
    type('1');
    type('2');
    expect(onChange.mock.calls).toEqual([['1{}'], ['21{}']]);
    rerender(<Body value="21{}" />);
    rerender(<Body value="from elsewhere" />);
    expect(shown()).toBe('from elsewhere');
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('is undone to what it was given, and no further', () => {
    render(<Body value="{}" />);
    type('1');
    for (const after of ['{}', '{}']) {
      fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
      expect(shown()).toBe(after);
    }
  });

  it('is told when it rests, where it is long', () => {
    vi.useFakeTimers();
    render(<Body value={long} />);
    type('1');
    type('2');
    expect(onChange).not.toHaveBeenCalled();
    vi.runAllTimers();
    vi.useRealTimers();
    expect(onChange.mock.calls).toEqual([[`21${long}`]]);
  });

  it.each([
    ['the focus leaves it', () => fireEvent.blur(field())],
    ['a shortcut begins', () => fireEvent.keyDown(field(), { key: 'Control', ctrlKey: true })],
    ['everything is kept', settleTyped],
    ['it goes', cleanup],
  ])('is told before, when %s', async (_when, happen) => {
    render(<Body value={long} />);
    type('1');
    expect(onChange).not.toHaveBeenCalled();
    await act(async () => void (await happen()));
    expect(onChange.mock.calls).toEqual([[`1${long}`]]);
  });

  it('keeps what is typed, whatever comes in meanwhile', () => {
    const { rerender } = render(<Body value={long} />);
    type('1');
    rerender(<Body value="from elsewhere" />);
    expect(shown()).toBe(`1${long}`);
    expect(onChange.mock.calls).toEqual([[`1${long}`]]);
  });
});
