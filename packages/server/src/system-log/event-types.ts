/** How much an event matters to the person reading: Okta's four levels. */
export const severities = ['DEBUG', 'INFO', 'WARN', 'ERROR'] as const;
export type Severity = (typeof severities)[number];

/** One kind of event. */
export interface EventType {
  readonly displayMessage: string;
  /** Of an event that succeeded. One that failed or was denied is at least a WARN. */
  readonly severity: Severity;
  /** When it is written, and what its targets are. */
  readonly description: string;
}

/**
 * Every event the service writes. Names and messages are Okta's where Okta's catalogue of event types has the event; ours
 * follow the same manner. A name is never changed or used again: events of years ago bear it.
 */
export const eventTypes = {
  'system.custom_email_server.lifecycle.create': {
    displayMessage: 'Create custom email server',
    severity: 'INFO',
    description: 'An email server was created. Target: the server.',
  },
  'system.custom_email_server.lifecycle.update': {
    displayMessage: 'Update custom email server',
    severity: 'INFO',
    description: 'The configuration of an email server was changed. Target: the server, with what changed.',
  },
  'system.custom_email_server.lifecycle.activate': {
    displayMessage: 'Activate custom email server',
    severity: 'INFO',
    description: 'An email server was enabled, or refused because its check failed. Target: the server.',
  },
  'system.custom_email_server.lifecycle.deactivate': {
    displayMessage: 'Deactivate custom email server',
    severity: 'INFO',
    description: 'An email server was disabled. Target: the server.',
  },
  'system.custom_email_server.lifecycle.delete': {
    displayMessage: 'Delete custom email server',
    severity: 'INFO',
    description: 'An email server was deleted. Target: the server.',
  },
  'system.custom_email_server.test': {
    displayMessage: 'Send test email through custom email server',
    severity: 'INFO',
    description: 'A test message was sent. Targets: the server, and the recipient.',
  },
  'system.custom_email_server.diagnosis': {
    displayMessage: 'Diagnose custom email server',
    severity: 'INFO',
    description:
      'A draft or a saved email server was diagnosed. Target: the server, or the host of the draft.',
  },
  'system.custom_email_server.test.arrival': {
    displayMessage: 'Look for test email in inbox',
    severity: 'INFO',
    description:
      'A test message was looked for in the inbox it was sent to. Targets: the server, and the inbox.',
  },
  'system.email.delivery': {
    displayMessage: 'Email delivery',
    severity: 'INFO',
    description: 'The status of a message changed. Target: the recipient.',
  },
  'system.inbox.lifecycle.create': {
    displayMessage: 'Create inbox',
    severity: 'INFO',
    description: 'An inbox for proving arrival was added. Target: the inbox.',
  },
  'system.inbox.lifecycle.update': {
    displayMessage: 'Update inbox',
    severity: 'INFO',
    description: 'The settings of an inbox were changed. Target: the inbox.',
  },
  'system.inbox.lifecycle.delete': {
    displayMessage: 'Delete inbox',
    severity: 'INFO',
    description: 'An inbox was removed. Target: the inbox.',
  },
  'system.inbox.check': {
    displayMessage: 'Log in to inbox',
    severity: 'INFO',
    description: 'Somebody tried whether an inbox can be logged in to. Target: the inbox.',
  },
  'system.api_token.create': {
    displayMessage: 'Create API token',
    severity: 'INFO',
    description: 'An API token was made. Target: the token.',
  },
  'system.api_token.revoke': {
    displayMessage: 'Revoke API token',
    severity: 'INFO',
    description: 'An API token was revoked. Target: the token.',
  },
  'app.oauth2.token.grant.access_token': {
    displayMessage: 'OAuth2 access token is granted',
    severity: 'INFO',
    description:
      'An access token was asked for at the token endpoint. Target: the API token it was made for.',
  },
  'user.session.start': {
    displayMessage: 'User login to Postroad',
    severity: 'INFO',
    description: 'An administrator signed in, or tried to. Target: the administrator.',
  },
  'user.session.end': {
    displayMessage: 'User logout from Postroad',
    severity: 'INFO',
    description: 'An administrator signed out. Target: the administrator.',
  },
  'user.session.clear': {
    displayMessage: 'Clear user session',
    severity: 'INFO',
    description: 'All sessions of an administrator were ended. Target: the administrator.',
  },
  'user.lifecycle.create': {
    displayMessage: 'Create Postroad user',
    severity: 'INFO',
    description: 'An administrator was added. Target: the administrator.',
  },
  'user.lifecycle.activate': {
    displayMessage: 'Activate Postroad user',
    severity: 'INFO',
    description: 'An administrator may sign in again. Target: the administrator.',
  },
  'user.lifecycle.deactivate': {
    displayMessage: 'Deactivate Postroad user',
    severity: 'INFO',
    description: 'An administrator may no longer sign in. Target: the administrator.',
  },
  'user.lifecycle.delete.completed': {
    displayMessage: 'Delete Postroad user',
    severity: 'INFO',
    description: 'An administrator was removed. Target: the administrator.',
  },
  'user.account.update_profile': {
    displayMessage: 'Update user profile for Postroad',
    severity: 'INFO',
    description: 'Name or login of an administrator was changed. Target: the administrator.',
  },
  'user.account.update_password': {
    displayMessage: 'User update password for Postroad',
    severity: 'INFO',
    description: 'An administrator changed the own password. Target: the administrator.',
  },
  'user.account.reset_password': {
    displayMessage: 'Reset password for user',
    severity: 'INFO',
    description: "Somebody else set an administrator's password. Target: the administrator.",
  },
  'user.account.privilege.grant': {
    displayMessage: 'Grant user privilege',
    severity: 'INFO',
    description:
      'An administrator was given a role. Target: the administrator, with the role before and after.',
  },
  'user.account.privilege.revoke': {
    displayMessage: 'Revoke user privilege',
    severity: 'INFO',
    description: "An administrator's role was taken away. Target: the administrator.",
  },
  'user.account.lock': {
    displayMessage: 'Max sign in attempts exceeded',
    severity: 'WARN',
    description:
      'Too many sign-ins failed: further ones are refused for a while. Target: the login that was tried.',
  },
  'system.setup_link.create': {
    displayMessage: 'Create set-up link',
    severity: 'INFO',
    description: 'A one-time link for the first administrator was made.',
  },
  'system.setup_link.use': {
    displayMessage: 'Use set-up link',
    severity: 'INFO',
    description: 'A set-up link was used, or tried. Target: the first administrator.',
  },
  'system.setting.update': {
    displayMessage: 'Update setting',
    severity: 'INFO',
    description:
      'A setting of the service was changed. Target: the setting, with its value before and after.',
  },
  'system.sealing_key.rotate': {
    displayMessage: 'Rotate sealing key',
    severity: 'INFO',
    description: 'All stored secrets were sealed with a new key.',
  },
  'system.sealing_key.discard': {
    displayMessage: 'Give up secrets of a lost sealing key',
    severity: 'WARN',
    description: 'Stored secrets whose key is lost were replaced by none. Their number is in the debug data.',
  },
  'system.network_policy.update': {
    displayMessage: 'Update network policy',
    severity: 'INFO',
    description:
      'Which addresses and ports may be connected to was changed. Target: the policy, with what changed.',
  },
  'system.network_policy.deny': {
    displayMessage: 'Network policy denied a connection',
    severity: 'WARN',
    description:
      'The network policy refused an address or a port. Targets: the address, and the email server or inbox that names it.',
  },
  'policy.evaluate_access': {
    displayMessage: 'Evaluation of access policy',
    severity: 'WARN',
    description:
      'A request was refused because its token or role lacks the permission. Target: the permission.',
  },
  'system.org.rate_limit.violation': {
    displayMessage: 'Rate limit violation',
    severity: 'WARN',
    description: 'More requests than allowed: they are refused until the minute is over. Target: the limit.',
  },
  'system.log.prune': {
    displayMessage: 'Remove old events from the System Log',
    severity: 'INFO',
    description: 'Events older than the retention time were removed. Their number is in the debug data.',
  },
  'system.log.export': {
    displayMessage: 'Export System Log',
    severity: 'INFO',
    description: 'Events were downloaded as CSV or NDJSON. The filter is in the debug data.',
  },
  'system.backup.create': {
    displayMessage: 'Create backup',
    severity: 'INFO',
    description: 'A copy of the database was made.',
  },
  'system.backup.restore': {
    displayMessage: 'Restore backup',
    severity: 'WARN',
    description: 'A copy of the database was put back: what happened after it is not in this log.',
  },
} as const satisfies Readonly<Record<string, EventType>>;

/** A name in the catalogue. */
export type EventTypeName = keyof typeof eventTypes;

/** Looks a name up; undefined when the catalogue has no such event. */
export function findEventType(name: string): EventType | undefined {
  return Object.hasOwn(eventTypes, name) ? eventTypes[name as EventTypeName] : undefined;
}
