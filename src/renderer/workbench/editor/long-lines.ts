import { Decoration, type DecorationSet, EditorView, StateEffect, StateField, WidgetType } from '@uiw/react-codemirror';

/** A line longer than this is not drawn whole. */
const long = 100_000;
/** So much of it is drawn while it is measured. */
const measured = 1_000;

/** Stands for text, as high as it. */
class Filling extends WidgetType {
  constructor(readonly height: number) {
    super();
  }
  toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.style.height = `${this.height}px`;
    return element;
  }
}

const fill = StateEffect.define<DecorationSet>();

/** Lets `remeasureLongLines` put something else in the place of text. */
export const longLines = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (filling, { effects }) => effects.find((effect) => effect.is(fill))?.value ?? filling,
  provide: (field) => EditorView.decorations.from(field),
});

/**
 * To be called when lines are wrapped that were not. The editor would take a line of millions of characters for as high
 * as it stood there unwrapped, and draw all of it in order to fill what is in view. So it is measured as high as it will be.
 */
export const remeasureLongLines = (view: EditorView): void => {
  const lines = view.viewportLineBlocks.filter(({ length }) => length > long);
  if (lines.length === 0) return;
  const pixels = (view.defaultCharacterWidth * view.defaultLineHeight) / Math.max(1, view.scrollDOM.clientWidth);
  const filling = lines.map(({ from, to, length }) =>
    Decoration.replace({ widget: new Filling(length * pixels) }).range(from + measured, to),
  );
  view.dispatch({ effects: fill.of(Decoration.set(filling)) });
  // Asked for a place, it measures at once.
  view.coordsAtPos(0);
  view.dispatch({ effects: fill.of(Decoration.none) });
};
