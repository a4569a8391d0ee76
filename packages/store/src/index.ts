/**
 * The database of the service: tables, migrations, one function for each query, sealed secrets; on SQLite and PostgreSQL.
 */

export { backupStore } from './backup/backup-store.ts';
export { type Restored, restoreBackup } from './backup/restore-backup.ts';
export type { EngineName } from './engines/engine.ts';
export { engineOf } from './engines/engine-of.ts';
export { hasDatabase } from './engines/sqlite.ts';
export {
  AnotherServerEnabled,
  BackupRefused,
  KeyFileRefused,
  LoginTaken,
  SealBroken,
  StoreBusy,
  StoreTooNew,
  StoreUnavailable,
  TransactionMisused,
  WrongKey,
} from './errors.ts';
export {
  compareTexts,
  foldAscii,
  type LogColumn,
  type LogComparison,
  type LogField,
  type LogFilter,
} from './log/filter.ts';
export type { LogSearch } from './log/scan.ts';
export { openStore, type Store, type StoreOptions } from './open-store.ts';
export { appendLogEvents, type LogEventBody, type NewLogEvent } from './queries/append-log-events.ts';
export { countEmailServers } from './queries/count-email-servers.ts';
export { countInboxes } from './queries/count-inboxes.ts';
export { countUsers } from './queries/count-users.ts';
export { deleteEmailServer } from './queries/delete-email-server.ts';
export { deleteExpiredAccessTokens } from './queries/delete-expired-access-tokens.ts';
export { deleteExpiredSessions } from './queries/delete-expired-sessions.ts';
export { deleteInbox } from './queries/delete-inbox.ts';
export { deleteSession } from './queries/delete-session.ts';
export { deleteSessionsOfUser } from './queries/delete-sessions-of-user.ts';
export { deleteSetupLinks } from './queries/delete-setup-links.ts';
export { deleteUser } from './queries/delete-user.ts';
export { findAccessToken } from './queries/find-access-token.ts';
export { findApiToken } from './queries/find-api-token.ts';
export { findApiTokenByHash } from './queries/find-api-token-by-hash.ts';
export { findDiagnosis } from './queries/find-diagnosis.ts';
export { findEmailServer } from './queries/find-email-server.ts';
export { findInbox } from './queries/find-inbox.ts';
export { type FoundLogEvent, findLogEvents } from './queries/find-log-events.ts';
export { findLogFacts, type LogFacts } from './queries/find-log-facts.ts';
export { findLogPosition } from './queries/find-log-position.ts';
export { findServerTest } from './queries/find-server-test.ts';
export { findSession } from './queries/find-session.ts';
export { findSetupLink } from './queries/find-setup-link.ts';
export { findUser } from './queries/find-user.ts';
export { findUserByLogin } from './queries/find-user-by-login.ts';
export { insertAccessToken } from './queries/insert-access-token.ts';
export { insertApiToken } from './queries/insert-api-token.ts';
export { insertDiagnosis } from './queries/insert-diagnosis.ts';
export { insertEmailServer } from './queries/insert-email-server.ts';
export { insertInbox } from './queries/insert-inbox.ts';
export { insertServerTest } from './queries/insert-server-test.ts';
export { insertSession } from './queries/insert-session.ts';
export { insertSetupLink } from './queries/insert-setup-link.ts';
export { insertUser } from './queries/insert-user.ts';
export { listApiTokens } from './queries/list-api-tokens.ts';
export { type DiagnosisSummaryRow, listDiagnoses } from './queries/list-diagnoses.ts';
export { listEmailServers } from './queries/list-email-servers.ts';
export { listInboxes } from './queries/list-inboxes.ts';
export { listSeenCertificates } from './queries/list-seen-certificates.ts';
export { listServerTests } from './queries/list-server-tests.ts';
export { listUsers } from './queries/list-users.ts';
export { listWaitingServerTests } from './queries/list-waiting-server-tests.ts';
export { lockEmailServer } from './queries/lock-email-server.ts';
export { lockSuperAdmins } from './queries/lock-super-admins.ts';
export { lockUser } from './queries/lock-user.ts';
export { pruneDiagnoses } from './queries/prune-diagnoses.ts';
export { pruneLogEvents } from './queries/prune-log-events.ts';
export { pruneSeenCertificates } from './queries/prune-seen-certificates.ts';
export { pruneServerTests } from './queries/prune-server-tests.ts';
export { type LogEnds, readLogHead } from './queries/read-log-head.ts';
export { readSetting } from './queries/read-setting.ts';
export { recordSeenCertificate } from './queries/record-seen-certificate.ts';
export { revokeApiToken } from './queries/revoke-api-token.ts';
export { touchApiToken } from './queries/touch-api-token.ts';
export { touchSession } from './queries/touch-session.ts';
export { updateEmailServer } from './queries/update-email-server.ts';
export { updateInbox } from './queries/update-inbox.ts';
export { updateServerTest } from './queries/update-server-test.ts';
export { updateUser } from './queries/update-user.ts';
export { updateWaitingServerTest } from './queries/update-waiting-server-test.ts';
export { useSetupLink } from './queries/use-setup-link.ts';
export { writeSetting } from './queries/write-setting.ts';
export { discardSecrets } from './sealing/discard-secrets.ts';
export { type Rotation, rotateKey } from './sealing/rotate-key.ts';
export type { Sealer } from './sealing/sealer.ts';
export type {
  AccessTokenRow,
  ApiTokenRow,
  DiagnosisRow,
  EmailServerRow,
  InboxRow,
  LogEventRow,
  Queryable,
  SeenCertificateRow,
  ServerTestRow,
  SessionRow,
  SetupLinkRow,
  Tables,
  UserRow,
} from './tables.ts';
