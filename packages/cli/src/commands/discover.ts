import type { Command } from 'commander';
import { exitStatus } from '../exit-status.ts';
import { dnsServer } from '../input/check-settings.ts';
import { Misuse } from '../input/misuse.ts';
import { discoveryText } from '../output/discovery-text.ts';
import { colorsFor, textWidth } from '../output/terminal.ts';

interface DiscoverCommandOptions {
  readonly json?: boolean;
  readonly dnsServer?: readonly string[];
}

/** Adds `postroad discover`. */
export function registerDiscover(program: Command): void {
  program
    .command('discover')
    .summary('find the submission servers for a mail address')
    .description(
      'Asks the catalogue, DNS (SRV records, MX hosts, customary names) and autoconfig documents, side by side, and says what each answered. No mail server is connected to.',
    )
    .argument('<address>', 'a mail address, user@domain')
    .option('--json', 'print the answer as JSON')
    .option(
      '--dns-server <address>',
      "ask this resolver instead of the system's (may be repeated)",
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .addHelpText(
      'after',
      `
Autoconfig documents are fetched over HTTPS from the domain, which learns the address, and from
autoconfig.thunderbird.net, which learns the domain only.

Exit status: 0 found, 1 nothing found, 2 misuse

Examples:
  postroad discover someone@example.com
  postroad discover someone@example.com --dns-server 192.0.2.53 --json`,
    )
    .action(async (address: string, options: DiscoverCommandOptions) => {
      process.exitCode = await showDiscovery(address, options);
    });
}

async function showDiscovery(address: string, options: DiscoverCommandOptions): Promise<number> {
  const dnsServers = (options.dnsServer ?? []).map(dnsServer);
  const { discover, parseAddress } = await import('@postroad/diagnosis/discovery');
  try {
    parseAddress(address.trim());
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message.replace(/\.$/, '') : String(error));
  }
  const found = await discover(address, { dnsServers });
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify({ schema: 'postroad.discovery/1', ...found }, null, 2)}\n`
      : discoveryText(found, { colors: colorsFor(process.stdout), width: textWidth(process.stdout) }),
  );
  return found.suggestions.length === 0 ? exitStatus.failed : exitStatus.ok;
}
