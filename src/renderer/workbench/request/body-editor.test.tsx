// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Tooltip } from 'radix-ui';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Body } from '../../../shared/model/request';
import { BodyEditor } from './body-editor';

afterEach(cleanup);

const Editor = () => {
  const [body, setBody] = useState<Body>({ mode: 'urlencoded', rows: [] });
  return (
    <Tooltip.Provider>
      <BodyEditor body={body} onChange={(change) => change.body && setBody(change.body)} />
    </Tooltip.Provider>
  );
};

it('leaves the focus on the kind of body that is chosen: the arrows go on from there', () => {
  render(<Editor />);
  for (const name of ['raw', 'form-data', 'raw', 'none']) {
    const radio = screen.getByRole('radio', { name });
    radio.focus();
    fireEvent.click(radio);
    expect(radio).toHaveProperty('checked', true);
    expect(document.activeElement).toBe(radio);
  }
});
