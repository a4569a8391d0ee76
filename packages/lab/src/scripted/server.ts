import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { type CertificateFiles, createCertificates, writeCertificateFiles } from '../certificates.ts';
import type { Lab } from '../lab.ts';
import { AnswerBook } from './answers.ts';
import type { SessionServices } from './channel.ts';
import { ScriptedLog } from './log.ts';
import type { ScriptedServerOptions } from './options.ts';
import { prepareTls } from './server-tls.ts';
import { serveSession } from './session.ts';

/** A scripted server that listens. */
export interface ScriptedServer {
  readonly address: string;
  readonly port: number;
  /** `127.0.0.1:port` or `[::1]:port`, as `postroad check` takes it. */
  readonly endpoint: string;
  /** Files of its certificate; `files.ca` is for `--ca`. */
  readonly files: CertificateFiles;
  readonly log: ScriptedLog;
}

/** What a session needs, without a listener: for running `serveSession` over a stream in memory. */
export async function prepareScriptedServer(options: ScriptedServerOptions = {}): Promise<SessionServices> {
  const certificates =
    options.tls?.certificates ?? (await createCertificates(options.tls?.dhBits ? 'healthy-rsa' : 'healthy'));
  return {
    options,
    answers: new AnswerBook(options.answers),
    log: new ScriptedLog(),
    tls: prepareTls(options.tls ?? {}, certificates),
  };
}

/** Starts an SMTP server that is healthy but for what the options say. Ends with the lab. */
export async function startScriptedServer(
  lab: Lab,
  options: ScriptedServerOptions = {},
): Promise<ScriptedServer> {
  const services = await prepareScriptedServer(options);
  const files = await writeCertificateFiles(lab.directory, services.tls.certificates);
  const address = options.address ?? '127.0.0.1';
  const port = options.port ?? (await lab.freePort(address));
  await listen(lab, address, port, (socket) => void serveSession(socket, services));
  return { address, port, endpoint: endpointOf(address, port), files, log: services.log };
}

/** Listens until the lab closes; then open connections are cut. */
export async function listen(
  lab: Lab,
  address: string,
  port: number,
  serve: (socket: Socket) => void,
): Promise<void> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    serve(socket);
  });
  server.listen({ host: address, port });
  await once(server, 'listening');
  lab.onClose(`scripted server on port ${port}`, async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
}

export function endpointOf(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
