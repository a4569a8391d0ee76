import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZoneScript } from '../dns/answers.ts';
import { openScriptedDns } from '../dns/scripted-server.ts';
import type { Lab } from '../lab.ts';

/** Host names every lab server knows without DNS. */
const hosts = '127.0.0.1 localhost\n::1 localhost\n';

/**
 * Gives a server a DNS of its own: a scripted one on port 53 of a loopback address of its own, and the files that
 * point to it.
 *
 * @returns what to pass as `binds` when starting the server
 */
export async function privateDns(
  lab: Lab,
  zone: ZoneScript,
  hostsFile = hosts,
): Promise<Readonly<Record<string, string>>> {
  // The system's resolver only knows port 53, so the address must be free instead: 127.0.0.0/8 has plenty.
  const { udp, tcp, address } = await openOnOwnAddress(zone);
  lab.onClose('private DNS', async () => {
    const closed = Promise.all([once(udp, 'close'), once(tcp, 'close')]);
    udp.close();
    tcp.close();
    await closed;
  });
  return resolverFiles(lab, address, hostsFile);
}

/** Writes the files that make a server ask this DNS (port 53) and no other; they go into its `binds`. */
export async function resolverFiles(
  lab: Lab,
  address: string,
  hostsFile = hosts,
): Promise<Readonly<Record<string, string>>> {
  const directory = await mkdtemp(join(lab.directory, 'dns-'));
  const files = {
    '/etc/resolv.conf': [`nameserver ${address}`, 'options timeout:2 attempts:1', ''].join('\n'),
    '/etc/hosts': hostsFile,
    // Debian's default may ask other services than hosts and DNS first.
    '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\nservices: files\n',
  };
  const binds: Record<string, string> = {};
  for (const [path, text] of Object.entries(files)) {
    const file = join(directory, path.slice('/etc/'.length));
    await writeFile(file, text);
    binds[path] = file;
  }
  return binds;
}

async function openOnOwnAddress(
  zone: ZoneScript,
): Promise<Awaited<ReturnType<typeof openScriptedDns>> & { readonly address: string }> {
  for (let attempt = 0; ; attempt += 1) {
    const byte = (): number => 1 + Math.floor(Math.random() * 250);
    const address = `127.53.${byte()}.${byte()}`;
    try {
      return { ...(await openScriptedDns(zone, address, 53)), address };
    } catch (error) {
      if (attempt === 20) throw error;
    }
  }
}
