import { Plug } from 'lucide-react';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { MockServer, MockServerState } from '../../../shared/model/mock-server';
import { setMockPort } from '../../state/mock-server-actions';
import { Button } from '../../ui/button';
import { NumberField } from '../../ui/number-field';
import type { Act } from './act';
import { Card } from './card';

interface PortCardProps {
  readonly server: MockServer;
  readonly status: MockServerState['status'];
  readonly act: Act;
}

const isPort = (text: string): boolean => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

/** The port a mock server keeps; changed while it does not run. */
export const PortCard = ({ server, status, act }: PortCardProps) => {
  const id = useId();
  const [text, setText] = useState(String(server.port));
  const fixed = status === 'running' || status === 'starting';
  const valid = isPort(text);
  const changed = text !== String(server.port);

  useEffect(() => setText(String(server.port)), [server.port]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (valid && changed) void act(() => setMockPort(server.id, Number(text)));
  };

  return (
    <Card icon={Plug} title={<label htmlFor={id}>Port</label>}>
      <form className="port-form" onSubmit={submit}>
        <NumberField id={id} value={text} min={1} max={65_535} invalid={!valid} disabled={fixed} onChange={setText} />
        {!fixed && changed && (
          <Button type="submit" disabled={!valid}>
            Change
          </Button>
        )}
      </form>
      {valid ? (
        <p className="muted">{fixed ? 'Stop the mock server to change it.' : 'Stays its own, running or not.'}</p>
      ) : (
        <p className="mock-card-error">A port is a whole number from 1 to 65535.</p>
      )}
    </Card>
  );
};
