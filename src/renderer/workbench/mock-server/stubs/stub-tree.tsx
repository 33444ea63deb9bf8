import { type KeyboardEvent, useRef, useState } from 'react';
import type { MockServer } from '../../../../shared/model/mock-server';
import { shortened } from '../../../../shared/words';
import { chooseStub } from '../../../state/mock-servers/stub-choice';
import { useVirtualRows } from '../../../ui/use-virtual-rows';
import { addScenario, runStubCommand } from './stub-commands';
import { pressInStubs } from './stub-keys';
import { StubMenu, type StubMenuPlace } from './stub-menu';
import { StubRowView } from './stub-row-view';
import type { StubLine, StubRow } from './stub-rows';
import { type StubSpot, stubNudge } from './stub-spots';
import { useStubDrag } from './use-stub-drag';
import { useStubFocus } from './use-stub-focus';
import '../../../sidebar/tree/tree.css';

interface StubTreeProps {
  readonly label: string;
  readonly server: MockServer;
  readonly lines: readonly StubLine[];
  /** The key of the row that the editor shows. */
  readonly chosen: string | null;
  readonly onMove: (row: StubRow, spot: StubSpot) => Promise<void>;
}

const heightOf = ({ kind }: StubLine) => (kind === 'heading' ? 28 : 30);
const keyOf = ({ key }: StubLine) => key;

/** A list of stubs. Only the rows in view are in the document, and the one the keyboard stands on. */
export const StubTree = ({ label, server, lines, chosen, onMove }: StubTreeProps) => {
  const scroller = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<StubMenuPlace | null>(null);
  /** A key that is held down waits for the move before. */
  const underWay = useRef<Promise<void>>(Promise.resolve());
  const linesNow = useRef(lines);
  linesNow.current = lines;
  const { cursorAt, moveTo, focusKey, setCursor, pin } = useStubFocus(lines, chosen, scroller);
  const virtual = useVirtualRows({ rows: lines, keyOf, heightOf, scroller, kept: cursorAt });
  pin(virtual);

  const move = async (row: StubRow, spot: StubSpot) => {
    await onMove(row, spot);
    focusKey(row.key);
  };
  const drag = useStubDrag(lines, (row, spot) => void move(row, spot));
  const choose = (row: StubRow) => chooseStub(server.id, row.place);
  const openMenu = (row: StubRow, x: number, y: number) => {
    setCursor(row.key);
    setMenu({ row, x, y });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    const did = pressInStubs(event, {
      ...{ lines, at: cursorAt, moveTo, choose },
      run: (command, row) => runStubCommand(command, server, row),
      nudge: ({ key }, way) => {
        underWay.current = underWay.current.then(async () => {
          const at = linesNow.current.findIndex((line) => line.key === key);
          const row = linesNow.current[at];
          const spot = stubNudge(linesNow.current, at, way);
          if (row && row.kind !== 'heading' && spot) await move(row, spot);
        });
      },
      openMenu: (row) => openMenu(row, left + 40, bottom),
    });
    if (!did) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={scroller} className="stubs-scroller">
      <div
        role="tree"
        aria-label={label}
        className="tree"
        style={{ height: virtual.getTotalSize() }}
        onDragLeave={(event) => {
          const into = event.relatedTarget;
          if (!(into instanceof Node && event.currentTarget.contains(into))) drag.leave();
        }}
        onDragEnd={drag.end}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          if (line.kind === 'heading') {
            return (
              <div
                key={key}
                className="stubs-folder truncate"
                aria-hidden
                style={{ transform: `translateY(${start}px)` }}
              >
                {shortened(line.folder)}
              </div>
            );
          }
          return (
            <StubRowView
              key={key}
              row={line}
              top={start}
              atCursor={index === cursorAt}
              chosen={line.key === chosen}
              menuOpen={menu?.row.key === line.key}
              drop={drag.mark?.key === line.key ? drag.mark.where : undefined}
              onFocus={() => setCursor(line.key)}
              onFocusBack={() => focusKey(line.key)}
              onChoose={() => choose(line)}
              onAdd={() => void addScenario(server, line.place)}
              onMenu={(x, y) => openMenu(line, x, y)}
              onKeyDown={press}
              onDragStart={(event) => drag.start(event, line)}
              onDragOver={(event) => drag.over(event, index)}
              onDrop={(event) => drag.drop(event, index)}
            />
          );
        })}
      </div>
      {menu && (
        <StubMenu
          place={menu}
          onClose={() => setMenu(null)}
          onFocusRow={({ key }) => focusKey(key)}
          onRun={(command, row) => runStubCommand(command, server, row)}
        />
      )}
    </div>
  );
};
