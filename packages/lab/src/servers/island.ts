import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { DnsmasqRecords } from '../dns/start.ts';
import type { Lab } from '../lab.ts';
import { resolverFiles } from './dns.ts';

const run = promisify(execFile);

/** A network namespace with addresses of its own and no way out. */
export interface Island {
  readonly namespace: string;
  /**
   * Starts dnsmasq inside.
   *
   * @returns what to pass as `binds` when starting a server inside
   */
  startDns(records: Pick<DnsmasqRecords, 'txt'>): Promise<Readonly<Record<string, string>>>;
}

/** Where its dnsmasq listens; nothing else is on the island, so port 53 is free. */
const dnsAddress = '127.0.0.1';

/** Opens a network namespace in which all these addresses are local ones. */
export async function openIsland(lab: Lab, addresses: readonly string[]): Promise<Island> {
  const namespace = `lab-${randomBytes(4).toString('hex')}`;
  const remove = ['ip', 'netns', 'delete', namespace];
  lab.onClose(`namespace ${namespace}`, async () => void (await run('ip', remove.slice(1))), [remove]);
  await run('ip', ['netns', 'add', namespace]);
  await run('ip', ['-n', namespace, 'link', 'set', 'lo', 'up']);
  for (const address of addresses)
    await run('ip', ['-n', namespace, 'address', 'add', `${address}/32`, 'dev', 'lo']);
  return {
    namespace,
    startDns: async ({ txt = {} }) => {
      const records = Object.entries(txt).map(([name, text]) => `--txt-record=${name},${text}`);
      const dnsmasq = await lab.spawn(
        'dnsmasq',
        [
          '--keep-in-foreground',
          '--log-facility=-',
          '--conf-file=/dev/null',
          '--no-resolv',
          '--no-hosts',
          '--user=root',
          `--listen-address=${dnsAddress}`,
          '--bind-interfaces',
          '--pid-file=',
          '--local=//',
          ...records,
        ],
        { namespace },
      );
      await dnsmasq.waitForOutput(/started/);
      return resolverFiles(lab, dnsAddress);
    },
  };
}
