#!/usr/bin/env node
import { version } from '../../package.json';
import { readArguments } from './cli/options';
import { serve, status } from './cli/serve';

const request = readArguments(process.argv.slice(2), version);

if (request.kind === 'said') {
  (request.status === status.ok ? process.stdout : process.stderr).write(request.text);
  process.exitCode = request.status;
} else {
  const stop = new Promise<void>((resolve) => {
    // Not once: what writes a workspace's files hears a signal too, and sends it again to end the process by it.
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
  });
  // A reader of the log that goes away is no reason to end.
  process.stdout.on('error', () => undefined);
  process.exitCode = await serve(request.options, {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`understudy: ${line}\n`),
    stop,
    workerUrl: new URL('./listener-worker.js', import.meta.url),
  });
}
