import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import type { Lab } from '../packages/lab/src/lab.ts';
import { type BenchServer, login } from './bench-server.ts';
import { findProgram } from './install.ts';

export interface BlackboxExporter {
  /** Asks for probes, this many at a time, and returns how many succeeded. */
  readonly probe: (targets: number, concurrency: number) => Promise<number>;
  readonly peakMiB: () => number;
  readonly lastFailure: string;
}

/** Starts Debian's exporter with a module that does the same dialogue; undefined where it cannot be had. */
export async function findBlackboxExporter(
  lab: Lab,
  server: BenchServer,
): Promise<BlackboxExporter | undefined> {
  const program = findProgram('prometheus-blackbox-exporter');
  if (program === undefined) return undefined;
  const port = await lab.freePort();
  const config = join(lab.directory, 'blackbox.yml');
  const plain = Buffer.from(`\0${login.user}\0${login.password}`).toString('base64');
  writeFileSync(
    config,
    `modules:
  login:
    prober: tcp
    timeout: 30s
    tcp:
      tls_config: { ca_file: ${server.ca}, server_name: 127.0.0.1 }
      query_response:
        - expect: "^220 "
        - send: "EHLO bench.lab.test\\r"
        - expect: "^250 DSN"
        - send: "STARTTLS\\r"
        - expect: "^220 "
        - starttls: true
        - send: "EHLO bench.lab.test\\r"
        - expect: "^250 DSN"
        - send: "AUTH PLAIN ${plain}\\r"
        - expect: "^235 "
        - send: "QUIT\\r"
`,
  );
  const child = await lab.spawn(program, [
    `--config.file=${config}`,
    `--web.listen-address=127.0.0.1:${port}`,
    '--log.level=warn',
  ]);
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const url = `http://127.0.0.1:${port}/probe?module=login&target=127.0.0.1:${server.port}`;
  const state = { lastFailure: '' };
  const one = (): Promise<boolean> =>
    new Promise((resolve) => {
      get(url, { agent }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => {
          const success = /^probe_success 1$/m.test(text);
          if (!success) state.lastFailure = text;
          resolve(success);
        });
      }).on('error', (error) => {
        state.lastFailure = error.message;
        resolve(false);
      });
    });
  // It listens soon after it started: asked until it answers.
  const until = performance.now() + 10_000;
  while (!(await one())) {
    if (performance.now() > until)
      throw new Error(`the exporter does not work: ${state.lastFailure} ${child.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    probe: async (targets, concurrency) => {
      let next = 0;
      let good = 0;
      const work = async () => {
        while (next < targets) {
          next += 1;
          if (await one()) good += 1;
        }
      };
      await Promise.all(Array.from({ length: concurrency }, work));
      return good;
    },
    peakMiB: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    get lastFailure() {
      return state.lastFailure;
    },
  };
}
