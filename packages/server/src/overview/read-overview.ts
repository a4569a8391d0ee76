import { findCause } from '@postroad/diagnosis';
import {
  type DiagnosisSummaryRow,
  type EmailServerRow,
  listDiagnoses,
  listEmailServers,
  listSeenCertificates,
  listServerTests,
  type Queryable,
} from '@postroad/store';
import { summaryOf } from '../diagnoses/diagnosis-record.ts';
import type { DetailLevel } from '../network-policy/redact-detail.ts';
import { testRecordOf } from '../test-email/test-record.ts';
import type { Overview } from './overview-schema.ts';

/** How far back the beginning of a state is looked for. */
const MAX_CHECKS = 200;

/** Reads what is known of the saved servers, with as much of it as somebody of this level may see. */
export async function readOverview(db: Queryable, level: DetailLevel): Promise<Overview> {
  const servers = await listEmailServers(db);
  const enabled = servers.find((server) => server.enabled === 1);
  const [mail, certificates, lastTest] = await Promise.all([
    mailOf(db, enabled, level),
    certificatesOf(db, servers),
    newestTest(db, servers),
  ]);
  return { emailServers: servers.length, mail, certificates, lastTest };
}

async function mailOf(
  db: Queryable,
  server: EmailServerRow | undefined,
  level: DetailLevel,
): Promise<Overview['mail']> {
  if (server === undefined)
    return { status: 'off', since: null, emailServer: null, lastCheck: null, lastFailure: null };
  const { id, alias, host, port } = server;
  const rows = await listDiagnoses(db, { serverId: id, limit: MAX_CHECKS });
  const checks = rows.filter((row) => decides(row, server));
  const [newest] = checks;
  const failure = checks.find(hasFailed);
  const emailServer = { id, alias, host, port };
  const lastFailure = failure === undefined ? null : summaryOf(failure, level);
  if (newest === undefined)
    return { status: 'unknown', since: null, emailServer, lastCheck: null, lastFailure };
  const end = checks.findIndex((row) => hasFailed(row) !== hasFailed(newest));
  const first = checks.at(end === -1 ? -1 : end - 1) ?? newest;
  return {
    status: hasFailed(newest) ? 'fails' : 'works',
    since: new Date(first.started_at).toISOString(),
    emailServer,
    lastCheck: summaryOf(newest, level),
    lastFailure,
  };
}

/**
 * Whether a check says something about the mail that goes through the server now. Not one of settings that were never
 * saved: of a draft, or of a change that was refused. Not one that saw nothing. And not one that failed at a single
 * recipient, whose address or mailbox is no matter of the server's.
 */
function decides(row: DiagnosisSummaryRow, server: EmailServerRow): boolean {
  if (row.config_version === null || row.config_version > server.config_version) return false;
  if (row.verdict === 'inconclusive') return false;
  return row.cause === null || findCause(row.cause)?.actor !== 'recipient';
}

function hasFailed({ verdict }: DiagnosisSummaryRow): boolean {
  return verdict === 'failed';
}

/** Only of saved servers: a draft may name any host, which is no business of those who may only look. */
async function certificatesOf(
  db: Queryable,
  servers: readonly EmailServerRow[],
): Promise<Overview['certificates']> {
  const seen = await listSeenCertificates(db);
  return seen.flatMap(({ host, port, not_after, seen_at }) =>
    servers
      .filter((server) => server.host === host && server.port === port)
      .map(({ id, alias, enabled }) => ({
        emailServerId: id,
        alias,
        host,
        port,
        enabled: enabled === 1,
        notAfter: new Date(not_after).toISOString(),
        seenAt: new Date(seen_at).toISOString(),
      })),
  );
}

async function newestTest(db: Queryable, servers: readonly EmailServerRow[]): Promise<Overview['lastTest']> {
  const newest = await Promise.all(servers.map(({ id }) => listServerTests(db, { serverId: id, limit: 1 })));
  const [last] = newest.flat().toSorted((a, b) => b.started_at - a.started_at);
  return last === undefined ? null : testRecordOf(last);
}
