import type { ScriptedServerOptions } from './options.ts';

/**
 * How the servers of large providers introduce themselves: host name, greeting and mechanisms, so that a reply meets
 * the circumstances it is really said in. The forms were seen in public transcripts.
 */

/** Transcripts in PHPMailer/PHPMailer#749 (EHLO list) and jef/streetmerchant#1190 (id and `gsmtp`). */
export const gmail: ScriptedServerOptions = {
  hostname: 'smtp.gmail.com',
  software: 'ESMTP k8sm4471203wrl.91 - gsmtp',
  mechanisms: ['LOGIN', 'PLAIN', 'XOAUTH2', 'OAUTHBEARER'],
  tokenErrorJson: '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
};

/** Exchange Online offers LOGIN and XOAUTH2 for client submission (learn.microsoft.com, SMTP AUTH with OAuth). */
export const microsoft365: ScriptedServerOptions = {
  hostname: 'AS4P189CA0060.outlook.office365.com',
  software: 'Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 06:56:46 +0000',
  mechanisms: ['LOGIN', 'XOAUTH2'],
  hideExtensions: ['REQUIRETLS'],
};

/** Amazon SES: docs.aws.amazon.com/ses/latest/dg/send-email-smtp-client-command-line.html. */
export const amazonSes: ScriptedServerOptions = {
  hostname: 'email-smtp.amazonaws.com',
  software: 'ESMTP SimpleEmailService-d-4LAB0001',
  mechanisms: ['PLAIN', 'LOGIN'],
};

/** A Postfix as Debian installs it. */
export const postfix: ScriptedServerOptions = {
  hostname: 'mail.lab.test',
  software: 'ESMTP Postfix (Debian/GNU)',
  mechanisms: ['PLAIN', 'LOGIN'],
};

/** A submission server whose greeting names no product, as most transactional services have it. */
export const service: ScriptedServerOptions = {
  hostname: 'smtp.lab.test',
  software: 'ESMTP Service Ready',
  mechanisms: ['PLAIN', 'LOGIN'],
};
