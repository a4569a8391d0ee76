/**
 * The shapes of the API for whoever calls it: types alone, read off the schemas that the routes check with. Answers are
 * what a schema gives, requests what it takes.
 */
import type { explainInputSchema, explanationSchema } from '@postroad/diagnosis/schema';
import type { z } from 'zod';
import type { arrivalReportSchema } from './arrival/arrival-report.ts';
import type {
  inboxChangesSchema,
  inboxCheckSchema,
  inboxSchema,
  newInboxSchema,
} from './arrival/inbox-schema.ts';
import type { changesSchema } from './diagnoses/compare.ts';
import type { diagnosisRecordSchema, diagnosisSummarySchema } from './diagnoses/diagnosis-record.ts';
import type { discoverySchema } from './diagnoses/discovery-schema.ts';
import type { draftSchema } from './diagnoses/draft-schema.ts';
import type { findingSchema } from './diagnoses/finding-page.ts';
import type { providerSchema } from './diagnoses/provider-page.ts';
import type {
  emailServerChangesSchema,
  emailServerSchema,
  newEmailServerSchema,
} from './email-servers/email-server-schema.ts';
import type { errorSchema } from './http/openapi-schemas.ts';
import type { networkPolicySchema } from './network-policy/policy.ts';
import type { overviewSchema } from './overview/overview-schema.ts';
import type {
  administratorChangesSchema,
  administratorSchema,
  invitationSchema,
  newAdministratorSchema,
  passwordChangeSchema,
} from './routes/administrators.ts';
import type { apiTokenSchema, newApiTokenSchema } from './routes/api-tokens.ts';
import type { sessionBody, signInSchema } from './routes/session.ts';
import type { shownPolicySchema } from './routes/settings.ts';
import type { invitationAnswerSchema, setupSchema } from './routes/setup.ts';
import type { logRetentionSchema } from './settings/log-retention.ts';
import type { logCounts } from './system-log/count-events.ts';
import type { logEvent } from './system-log/event.ts';
import type {
  exportParameters,
  listParameters,
  selectionParameters,
  tailParameters,
} from './system-log/query.ts';
import type { testDetailSchema, testRecordSchema } from './test-email/test-record.ts';
import type { testRequestSchema } from './test-email/test-request.ts';

export type { Permission, Role, TokenScope } from './access/permissions.ts';
export type { DiagnosisEvent } from './diagnoses/run-diagnosis.ts';

/** The one body of every error. */
export type ErrorBody = z.output<typeof errorSchema>;

export type Session = z.output<typeof sessionBody>;
export type SignIn = z.input<typeof signInSchema>;
export type SetUp = z.input<typeof setupSchema>;
export type InvitationAnswer = z.input<typeof invitationAnswerSchema>;
export type PasswordChange = z.input<typeof passwordChangeSchema>;

export type Administrator = z.output<typeof administratorSchema>;
export type NewAdministrator = z.input<typeof newAdministratorSchema>;
export type AdministratorChanges = z.input<typeof administratorChangesSchema>;
export type Invitation = z.output<typeof invitationSchema>;
/** The answer to a new administrator: the link is in no other. */
export type InvitedAdministrator = Administrator & { readonly invitation: Invitation };

export type ApiToken = z.output<typeof apiTokenSchema>;
export type NewApiToken = z.input<typeof newApiTokenSchema>;
/** The answer to a new token: the token itself is in no other. */
export type IssuedApiToken = ApiToken & { readonly token: string };

export type EmailServer = z.output<typeof emailServerSchema>;
export type NewEmailServer = z.input<typeof newEmailServerSchema>;
export type EmailServerChanges = z.input<typeof emailServerChangesSchema>;

export type Overview = z.output<typeof overviewSchema>;

export type TestRequest = z.input<typeof testRequestSchema>;
export type TestRecord = z.output<typeof testRecordSchema>;
export type TestDetail = z.output<typeof testDetailSchema>;
export type ArrivalReport = z.output<typeof arrivalReportSchema>;

export type Draft = z.input<typeof draftSchema>;
export type DiagnosisRecord = z.output<typeof diagnosisRecordSchema>;
export type DiagnosisSummary = z.output<typeof diagnosisSummarySchema>;
export type DiagnosisChanges = z.output<typeof changesSchema>;

export type ExplainRequest = z.input<typeof explainInputSchema>;
export type Explanation = z.output<typeof explanationSchema>;
export type Finding = z.output<typeof findingSchema>;
export type Provider = z.output<typeof providerSchema>;
export type Discovery = z.output<typeof discoverySchema>;

export type Inbox = z.output<typeof inboxSchema>;
export type NewInbox = z.input<typeof newInboxSchema>;
export type InboxChanges = z.input<typeof inboxChangesSchema>;
export type InboxCheck = z.output<typeof inboxCheckSchema>;

export type LogEvent = z.output<typeof logEvent>;
export type LogCounts = z.output<typeof logCounts>;
export type LogSelection = z.input<typeof selectionParameters>;
export type LogListQuery = z.input<typeof listParameters>;
export type LogExportQuery = z.input<typeof exportParameters>;
export type LogTailQuery = z.input<typeof tailParameters>;

export type NetworkPolicy = z.output<typeof shownPolicySchema>;
export type NetworkPolicyChange = z.input<typeof networkPolicySchema>;
export type LogRetention = z.output<typeof logRetentionSchema>;
