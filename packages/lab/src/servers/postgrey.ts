import { chmod, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lab, LabProcess } from '../lab.ts';
import { spawnInTree } from './tree.ts';

/** A running Postgrey, Postfix' greylisting policy service. */
export interface Postgrey {
  /** For `check_policy_service unix:…`. */
  readonly socket: string;
  readonly process: LabProcess;
}

/** Starts Postgrey with an empty memory. */
export async function startPostgrey(
  lab: Lab,
  options: { readonly knownClients?: readonly string[] } = {},
): Promise<Postgrey> {
  const directory = await mkdtemp(join(lab.directory, 'postgrey-'));
  await chmod(directory, 0o755);
  const paths = {
    database: join(directory, 'db'),
    socket: join(directory, 'socket'),
    clients: join(directory, 'clients'),
  };
  await mkdir(paths.database);
  await writeFile(paths.clients, (options.knownClients ?? []).map((client) => `${client}\n`).join(''));
  const none = join(directory, 'none');
  await writeFile(none, '');
  const process = await spawnInTree(lab, 'postgrey', '/usr/sbin/postgrey', [
    `--unix=${paths.socket}`,
    `--dbdir=${paths.database}`,
    '--user=root',
    '--group=root',
    `--pidfile=${join(directory, 'pid')}`,
    `--whitelist-clients=${paths.clients}`,
    `--whitelist-recipients=${none}`,
  ]);
  await process.waitForOutput(/Binding to UNIX socket/);
  return { socket: paths.socket, process };
}
