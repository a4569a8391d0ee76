import type { CheckSettings } from '@postroad/diagnosis';
import { findEmailServer } from '@postroad/store';
import type { Context } from '../context.ts';
import { notFound } from '../http/api-error.ts';
import { assertSavedSecretsStay } from '../smtp-settings/saved-secrets.ts';
import { settingsOfFields } from '../smtp-settings/settings-of-fields.ts';
import { settingsOfServer } from '../smtp-settings/stored-settings.ts';
import type { Draft } from './draft-schema.ts';
import type { DiagnosisRequest } from './run-diagnosis.ts';

/** What changes nothing about how the server is used: beside it the saved configuration is what is looked at. */
const ASIDE = new Set(['emailServerId', 'alias', 'enabled', 'fromAddress', 'toAddress', 'allAddresses']);

/**
 * Settings for a request, and the saved server they come from.
 *
 * @throws ApiError E0000007 for an unknown server, E0000001 for a field, also where a saved secret would go elsewhere
 */
export async function settingsOfRequest(
  context: Context,
  draft: Draft,
): Promise<{ readonly settings: CheckSettings; readonly server?: NonNullable<DiagnosisRequest['server']> }> {
  const { emailServerId } = draft;
  if (emailServerId === undefined) return { settings: settingsOfFields(draft) };
  const row = await findEmailServer(context.store.db, emailServerId);
  if (row === undefined) throw notFound(emailServerId, 'EmailServer');
  const saved = settingsOfServer(context, row);
  const settings = settingsOfFields(draft, saved);
  assertSavedSecretsStay(saved, settings);
  const changed = Object.keys(draft).some((field) => !ASIDE.has(field));
  return {
    settings,
    server: { id: row.id, configVersion: changed ? null : row.config_version, alias: row.alias },
  };
}
