import type { Command } from 'commander';
import { exitStatus } from '../exit-status.ts';
import { providerCard, providerJson, providerTable } from '../output/provider-text.ts';
import { colorsFor, textWidth } from '../output/terminal.ts';

interface ProvidersCommandOptions {
  readonly json?: boolean;
}

/** Adds `postroad providers`. */
export function registerProviders(program: Command): void {
  program
    .command('providers')
    .summary('what mail providers want: servers, logins, limits')
    .description(
      'Looks a mail provider up in the catalogue: by name, domain, address or host. One match is shown whole; without a term all are listed.',
    )
    .argument('[term...]', 'a name, a domain, a mail address, or a host, also a wrong one')
    .option('--json', 'print the answer as JSON')
    .addHelpText(
      'after',
      `
Exit status: 0 found, 1 nothing found, 2 misuse

Examples:
  postroad providers
  postroad providers gmail
  postroad providers someone@gmx.net
  postroad providers aspmx.l.google.com --json`,
    )
    .action(async (words: readonly string[], options: ProvidersCommandOptions) => {
      process.exitCode = await showProviders(words.join(' '), options);
    });
}

async function showProviders(term: string, { json }: ProvidersCommandOptions): Promise<number> {
  const { searchProviders } = await import('@postroad/diagnosis/providers');
  const found = searchProviders(term);
  const status = found.length === 0 ? exitStatus.failed : exitStatus.ok;
  if (json === true) {
    const answer = { schema: 'postroad.providers/1', term, providers: found.map(providerJson) };
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return status;
  }
  const [only] = found;
  if (only === undefined) {
    process.stderr.write(
      `postroad: the catalogue has no provider with "${term}" in its name, domains or hosts\n`,
    );
    return status;
  }
  const layout = { colors: colorsFor(process.stdout), width: textWidth(process.stdout) };
  process.stdout.write(
    found.length === 1
      ? providerCard(only, layout)
      : providerTable(found, layout, process.stdout.isTTY === true ? process.stdout.columns : undefined),
  );
  return status;
}
