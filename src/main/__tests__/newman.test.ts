import { spawn } from 'node:child_process';
import { join } from 'node:path';
import newman from 'newman';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from './eventually';
import { fixturePath, legalEntity } from './fixtures';

/** What of a newman run is looked at. */
interface Execution {
  readonly item: {
    readonly name: string;
    readonly responses: { map: <T>(each: (response: { body?: string }) => T) => T[] };
  };
  readonly response?: { readonly code: number; text(): string };
}

const serve = async (): Promise<string> => {
  const args = ['serve', fixturePath(legalEntity), '--port', '0', '--match-body'];
  const child = spawn(process.execPath, [join(process.cwd(), 'out/main/cli.js'), ...args]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout.on('data', (part) => {
    out += String(part);
  });
  await eventually(() => expect(out).toMatch(/listening on/));
  return /listening on (\S+)/.exec(out)?.[1] ?? '';
};

test("Postman's own runner gets one of its own examples for each request, or is told that it has none", async () => {
  const url = await serve();
  const executions = await new Promise<Execution[]>((resolve, reject) => {
    newman.run(
      { collection: fixturePath(legalEntity), envVar: [{ key: 'baseUrl', value: url }], reporters: [] },
      (error, summary) => (error ? reject(error) : resolve(summary.run.executions as unknown as Execution[])),
    );
  });
  expect(executions).toHaveLength(51);
  for (const { item, response } of executions) {
    const bodies = item.responses.map(({ body }) => body);
    if (bodies.length > 0) expect([item.name, bodies]).toEqual([item.name, expect.arrayContaining([response?.text()])]);
    else expect([item.name, response?.text()]).toEqual([item.name, expect.stringContaining('You need an example')]);
  }
});
