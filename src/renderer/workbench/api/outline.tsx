import { useState } from 'react';
import type { OutlineEntry } from '../../../shared/model/api';

interface OutlineProps {
  readonly entries: readonly OutlineEntry[];
  readonly onJump: (line: number) => void;
}

const titles = { paths: 'Paths', schemas: 'Schemas', operations: 'Operations', types: 'Types' } as const;
/** So many entries are drawn; the box above finds the others. */
const most = 300;

/** What is in a definition; a click jumps to it. */
export const Outline = ({ entries, onJump }: OutlineProps) => {
  const [text, setText] = useState('');
  const found = entries.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  const groups = (Object.keys(titles) as (keyof typeof titles)[]).map((group) => ({
    group,
    rows: found.filter((entry) => entry.group === group),
  }));
  return (
    <nav className="definition-outline" aria-label="Outline">
      <input
        type="search"
        className="api-input"
        aria-label="Find in the outline"
        placeholder="Find"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="outline-rows">
        {groups.map(({ group, rows }) =>
          rows.length === 0 ? null : (
            <section key={group} aria-label={titles[group]}>
              <h3>{titles[group]}</h3>
              {rows.slice(0, most).map(({ label, line }) => (
                <button key={`${label} ${line}`} type="button" className="truncate" onClick={() => onJump(line)}>
                  {label}
                </button>
              ))}
              {rows.length > most && <p className="muted">and {rows.length - most} more</p>}
            </section>
          ),
        )}
      </div>
    </nav>
  );
};
