import { join } from 'node:path';
import { createCertificates, writeCertificateFiles } from '../packages/lab/src/certificates.ts';
import type { Lab } from '../packages/lab/src/lab.ts';

export const login = { user: 'bench@lab.test', password: 'bench-Password-1' } as const;

export interface BenchServer {
  readonly port: number;
  readonly endpoint: string;
  /** PEM file to trust. */
  readonly ca: string;
}

/** Starts the server for all clients, in processes of its own. */
export async function startBenchServer(lab: Lab, processes: number): Promise<BenchServer> {
  const files = await writeCertificateFiles(lab.directory, await createCertificates('healthy'));
  const port = await lab.freePort();
  const program = join(import.meta.dirname, 'smtp-server-program.ts');
  const server = await lab.spawn(process.execPath, [
    program,
    String(port),
    files.chain,
    files.key,
    String(processes),
    login.user,
    login.password,
  ]);
  await server.waitForOutput(/ready/);
  return { port, endpoint: `127.0.0.1:${port}`, ca: files.ca };
}
