import { type Command, Option } from 'commander';
import { requireServiceRuntime } from '../service/require-runtime.ts';
import { type GivenSettings, optionsFor, type ServiceSettingName } from '../service/settings.ts';

interface ListOptions extends GivenSettings {
  readonly json?: boolean;
}

interface CreateUserOptions extends GivenSettings {
  readonly name?: string;
  readonly role: 'SUPER_ADMIN' | 'EMAIL_ADMIN' | 'READ_ONLY';
}

interface DiscardOptions extends GivenSettings {
  readonly yes?: boolean;
}

interface RestoreOptions extends GivenSettings {
  readonly replace?: boolean;
}

const dataSettings = ['data', 'databaseUrlEnv'] as const;
/** What a link is made of. */
const linkSettings = [...dataSettings, 'publicUrl', 'port'] as const;

/** Adds `postroad admin` with its commands. Each loads the service only when it runs. */
export function registerAdmin(program: Command): void {
  const admin = program
    .command('admin')
    .summary('administer the service from its machine: people, network policy, keys, backups')
    .description(
      'For whoever has the data folder. What changes something leaves an event in the System Log, and all but restore work while the service runs.',
    )
    .addHelpText(
      'after',
      `
Examples:
  postroad admin setup-link --data ./data
  postroad admin network allow 10.20.0.0/16 --data ./data
  postroad admin backup /backup/postroad.db --data ./data`,
    );
  registerPeople(admin);
  registerNetwork(admin);
  registerData(admin);
}

function add(parent: Command, name: string, settings: readonly ServiceSettingName[]): Command {
  const command = parent.command(name);
  for (const option of optionsFor(settings)) command.addOption(option);
  return command;
}

function registerPeople(admin: Command): void {
  add(admin, 'setup-link', linkSettings)
    .summary('print a link for the first administrator')
    .description('Makes a one-time link for setting up the first administrator. It is good for a day.')
    .action(async (given: GivenSettings) => {
      requireServiceRuntime('admin setup-link');
      await (await import('../service/people-commands.ts')).printSetupLink(given);
    });

  add(admin, 'list-users', dataSettings)
    .summary('list who may sign in')
    .description('Lists the administrators, with role, state and last sign-in.')
    .option('--json', 'print the answer as JSON')
    .action(async (options: ListOptions) => {
      requireServiceRuntime('admin list-users');
      await (await import('../service/people-commands.ts')).printUsers(options, options.json === true);
    });

  add(admin, 'create-user', linkSettings)
    .summary('add an administrator')
    .description('Adds an administrator and prints the one-time link by which they set their password.')
    .argument('<login>', 'e-mail address to sign in with')
    .option('--name <text>', 'name to show (default: the login)')
    .addOption(
      new Option(
        '--role <role>',
        'SUPER_ADMIN: everything; EMAIL_ADMIN: servers, tests, log; READ_ONLY: look',
      )
        .choices(['SUPER_ADMIN', 'EMAIL_ADMIN', 'READ_ONLY'])
        .makeOptionMandatory(),
    )
    .action(async (login: string, options: CreateUserOptions) => {
      requireServiceRuntime('admin create-user');
      const { name = login, role } = options;
      await (await import('../service/people-commands.ts')).createUser(options, { login, name, role });
    });

  add(admin, 'reset-password', linkSettings)
    .summary('print a link by which somebody sets a new password')
    .description('Makes a one-time link, good for a day. The present password works until it is used.')
    .argument('<login>', 'e-mail address they sign in with')
    .action(async (login: string, given: GivenSettings) => {
      requireServiceRuntime('admin reset-password');
      await (await import('../service/people-commands.ts')).resetPassword(given, login);
    });
}

function registerNetwork(admin: Command): void {
  const network = admin
    .command('network')
    .summary('which addresses and ports may be connected to')
    .description(
      'The network policy: what the service may connect to for the people who use it. Loopback, link-local, private and metadata addresses are refused unless allowed here. Changes hold at once, also for a running service.',
    )
    .addHelpText(
      'after',
      `
An entry is a network or an address (10.20.0.0/16), a port or a range (1025, 2000-2100), or a proxy
(proxy.example.com:1080).

Examples:
  postroad admin network show --data ./data
  postroad admin network allow 10.20.0.0/16 2526 --data ./data
  postroad admin network deny 198.51.100.0/24 --data ./data
  postroad admin network forget 2526 --data ./data`,
    );
  add(network, 'show', dataSettings)
    .summary('print the policy')
    .description('Prints the policy as JSON, as the API answers it.')
    .action(async (given: GivenSettings) => {
      requireServiceRuntime('admin network show');
      await (await import('../service/network-commands.ts')).showPolicy(given);
    });
  const changes = {
    allow: 'allow networks, ports or proxies',
    deny: 'never connect to these networks, whatever else is allowed',
    forget: 'take entries out again: what is built in then holds',
  } as const;
  for (const change of ['allow', 'deny', 'forget'] as const)
    add(network, change, dataSettings)
      .summary(changes[change])
      .description(`${changes[change]}.`.replace(/^./, (letter) => letter.toUpperCase()))
      .argument('<entry...>', change === 'deny' ? 'networks or addresses' : 'networks, ports or proxies')
      .action(async (entries: readonly string[], given: GivenSettings) => {
        requireServiceRuntime(`admin network ${change}`);
        await (await import('../service/network-commands.ts')).changePolicy(given, change, entries);
      });
}

function registerData(admin: Command): void {
  add(admin, 'rotate-key', dataSettings)
    .summary('seal all stored secrets with a new key')
    .description(
      'Makes a new key, puts it into the key file before the old one, and seals every stored secret with it. With POSTROAD_SEALING_KEY set, put the new key first in the variable, the old one behind it, and run this.',
    )
    .action(async (given: GivenSettings) => {
      requireServiceRuntime('admin rotate-key');
      await (await import('../service/data-commands.ts')).rotateSealingKey(given);
    });

  add(admin, 'discard-secrets', dataSettings)
    .summary('give up the stored secrets whose key is lost')
    .description(
      'For when the key file is lost and there is no copy: without it the service does not start. Replaces the secrets that cannot be opened by none, under a new key, and switches their email servers off. Everything else stays.',
    )
    .option('--yes', 'do it; without this nothing is done')
    .action(async (options: DiscardOptions) => {
      requireServiceRuntime('admin discard-secrets');
      await (await import('../service/data-commands.ts')).discardSecrets(options, options.yes === true);
    });

  add(admin, 'backup', dataSettings)
    .summary('copy the embedded database to a file')
    .description(
      'Makes a whole and consistent copy of the embedded database, also while the service writes. Keep the key file as well, elsewhere: without it the secrets in the copy cannot be opened. For PostgreSQL use pg_dump.',
    )
    .argument('<file>', 'the copy; must not exist yet')
    .action(async (file: string, given: GivenSettings) => {
      requireServiceRuntime('admin backup');
      await (await import('../service/data-commands.ts')).backup(given, file);
    });

  add(admin, 'restore', dataSettings)
    .summary('take a backup as the embedded database')
    .description(
      'Looks through a backup and puts it into the data folder. The service must be stopped. The key file is not part of a backup: put it back as well.',
    )
    .argument('<file>', 'what "postroad admin backup" wrote')
    .option('--replace', 'also when there is a database, which is kept beside it under another name')
    .action(async (file: string, given: RestoreOptions) => {
      requireServiceRuntime('admin restore');
      await (await import('../service/data-commands.ts')).restore(given, file, given.replace === true);
    });

  add(admin, 'prune-log', dataSettings)
    .summary('remove old events from the System Log now')
    .description(
      'Removes events older than the retention time that is set (90 days unless changed). A running service does so every hour.',
    )
    .action(async (given: GivenSettings) => {
      requireServiceRuntime('admin prune-log');
      await (await import('../service/data-commands.ts')).removeOldEvents(given);
    });
}
