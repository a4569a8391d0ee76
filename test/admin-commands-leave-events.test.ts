import { existsSync, rmSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CliResult, runCli } from '../packages/cli/src/testing/run-cli.ts';
import { TemporaryFolder } from './running-service.ts';

const DAY_MS = 86_400_000;

let folder: TemporaryFolder;
let data: string;
beforeAll(() => {
  folder = new TemporaryFolder();
  data = join(folder.path, 'data');
});
afterAll(() => folder[Symbol.dispose]());

interface Command {
  readonly name: string;
  readonly args: () => readonly string[];
  /** What must be there for it. */
  readonly before?: () => void;
  readonly events: readonly string[];
  readonly keep?: (result: CliResult) => void;
}

let tokenId = '';
const backup = () => join(folder.path, 'copy.db');

/** One after the other, over one folder. */
const commands: readonly Command[] = [
  { name: 'admin setup-link', args: () => ['admin', 'setup-link'], events: ['system.setup_link.create'] },
  {
    name: 'admin create-user',
    args: () => ['admin', 'create-user', 'new@example.com', '--role', 'SUPER_ADMIN'],
    events: ['user.lifecycle.create', 'user.account.privilege.grant'],
  },
  { name: 'admin list-users', args: () => ['admin', 'list-users'], events: [] },
  {
    name: 'admin reset-password',
    args: () => ['admin', 'reset-password', 'new@example.com'],
    events: ['user.account.reset_password'],
  },
  {
    name: 'admin network allow',
    args: () => ['admin', 'network', 'allow', '10.20.0.0/16', '2526'],
    events: ['system.network_policy.update'],
  },
  {
    name: 'admin network deny',
    args: () => ['admin', 'network', 'deny', '198.51.100.0/24'],
    events: ['system.network_policy.update'],
  },
  {
    name: 'admin network forget',
    args: () => ['admin', 'network', 'forget', '2526'],
    events: ['system.network_policy.update'],
  },
  { name: 'admin network show', args: () => ['admin', 'network', 'show'], events: [] },
  {
    name: 'token create',
    args: () => ['token', 'create', '--name', 'deployment', '--scope', 'manage'],
    events: ['system.api_token.create'],
    keep: ({ stderr }) => {
      tokenId = /00T\w{17}/.exec(stderr)?.[0] ?? '';
    },
  },
  { name: 'token list', args: () => ['token', 'list'], events: [] },
  { name: 'token revoke', args: () => ['token', 'revoke', tokenId], events: ['system.api_token.revoke'] },
  { name: 'admin rotate-key', args: () => ['admin', 'rotate-key'], events: ['system.sealing_key.rotate'] },
  { name: 'admin backup', args: () => ['admin', 'backup', backup()], events: ['system.backup.create'] },
  {
    name: 'admin restore',
    args: () => ['admin', 'restore', backup(), '--replace'],
    events: ['system.backup.restore'],
  },
  {
    name: 'admin prune-log',
    before: makeEventsOld,
    args: () => ['admin', 'prune-log'],
    events: ['system.log.prune'],
  },
  {
    name: 'admin discard-secrets',
    before: loseKey,
    args: () => ['admin', 'discard-secrets', '--yes'],
    events: ['system.sealing_key.discard'],
  },
];

interface Logged {
  readonly uuid: string;
  readonly eventType: string;
}

/** The log as it lies in the file, which also opens when the key is lost. */
function eventsNow(): readonly Logged[] {
  const file = join(data, 'postroad.db');
  if (!existsSync(file)) return [];
  using database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('select body from log_events order by seq').all();
  return rows.map(({ body }) => JSON.parse(String(body)) as Logged);
}

/** All that there is becomes a year old. */
function makeEventsOld(): void {
  using database = new DatabaseSync(join(data, 'postroad.db'));
  database.prepare('update log_events set published = ?').run(Date.now() - 365 * DAY_MS);
}

function loseKey(): void {
  rmSync(join(data, 'key'));
}

describe('every command that administers leaves an event, with who called it', () => {
  test.each(commands)('postroad $name', async ({ args, before, events, keep }) => {
    before?.();
    const known = new Set(eventsNow().map(({ uuid }) => uuid));
    const result = await runCli([...args(), '--data', data]);
    expect(result).toMatchObject({ status: 0 });
    keep?.(result);
    const written = eventsNow().filter(({ uuid }) => !known.has(uuid));
    expect(written.map(({ eventType }) => eventType)).toEqual(events);
    for (const event of written)
      expect(event).toMatchObject({
        actor: { type: 'SystemPrincipal', displayName: `Command line (${userInfo().username})` },
        outcome: { result: 'SUCCESS' },
        transaction: { type: 'JOB' },
      });
  });
});
