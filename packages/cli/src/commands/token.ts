import { type Command, Option } from 'commander';
import { Misuse } from '../input/misuse.ts';
import { requireServiceRuntime } from '../service/require-runtime.ts';
import { type GivenSettings, optionsFor } from '../service/settings.ts';

interface CreateOptions extends GivenSettings {
  readonly name: string;
  readonly scope: 'read' | 'manage';
  readonly expiresInDays?: string;
}

interface ListOptions extends GivenSettings {
  readonly json?: boolean;
}

const MAX_NAME_CHARS = 100;
const MAX_DAYS = 3_650;

/** Adds `postroad token` with its commands. */
export function registerToken(program: Command): void {
  const token = program
    .command('token')
    .summary('make, list and revoke API tokens of the service')
    .description('API tokens of the service whose data is in the folder. All work while it runs.');

  const create = token
    .command('create')
    .summary('make a token and print it, once')
    .description(
      'Makes an API token. Standard output is the token and nothing else; it cannot be shown again.',
    )
    .requiredOption('--name <text>', 'what it is for; shown in lists and in the System Log')
    .addOption(
      new Option('--scope <scope>', 'read: servers and log; manage: change servers and send tests too')
        .choices(['read', 'manage'])
        .makeOptionMandatory(),
    )
    .option('--expires-in-days <n>', 'end of its life (default: none)')
    .addHelpText(
      'after',
      `
Send it as the header "Authorization: SSWS <token>".

Exit status: 0 made, 1 not possible, 2 misuse

Examples:
  postroad token create --data ./data --name deployment --scope manage
  OKTA_CLIENT_TOKEN=$(postroad token create --data ./data --name sdk --scope read)`,
    )
    .action(async (options: CreateOptions) => {
      requireServiceRuntime('token create');
      const commands = await import('../service/token-commands.ts');
      await commands.createToken(options, {
        name: readName(options.name),
        scope: options.scope,
        ...(options.expiresInDays === undefined ? {} : { days: readDays(options.expiresInDays) }),
      });
    });

  const list = token
    .command('list')
    .summary('list the tokens: name, scope, last use')
    .description('Lists the API tokens; the tokens themselves are stored hashed and cannot be shown.')
    .option('--json', 'print the answer as JSON')
    .action(async (options: ListOptions) => {
      requireServiceRuntime('token list');
      const commands = await import('../service/token-commands.ts');
      await commands.listTokens(options, options.json === true);
    });

  const revoke = token
    .command('revoke')
    .summary('end a token')
    .description('Ends an API token and the access tokens got for it. The next request with one is refused.')
    .argument('<id>', 'its id, 00T…, as "postroad token list" shows it')
    .action(async (id: string, options: GivenSettings) => {
      requireServiceRuntime('token revoke');
      const commands = await import('../service/token-commands.ts');
      await commands.revokeToken(options, id);
    });

  for (const command of [create, list, revoke])
    for (const option of optionsFor(['data', 'databaseUrlEnv'])) command.addOption(option);
}

function readName(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > MAX_NAME_CHARS)
    throw new Misuse(`--name must have 1 to ${MAX_NAME_CHARS} characters`);
  return name;
}

function readDays(text: string): number {
  const days = Number(text);
  if (!/^\d{1,4}$/.test(text) || days < 1 || days > MAX_DAYS)
    throw new Misuse(`--expires-in-days must be a number from 1 to ${MAX_DAYS}, not "${text}"`);
  return days;
}
