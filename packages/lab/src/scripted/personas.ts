import type { ScriptedServerOptions } from './options.ts';

/**
 * How the servers of large providers introduce themselves: host name, greeting and mechanisms, so that a reply meets
 * circumstances like those it is really said in. The greetings have the forms by which the vendor files of the reply
 * knowledge recognise these servers; queue ids and dates in them are the lab's.
 */

/** Mechanisms as in the transcript of PHPMailer/PHPMailer#749, without Google's own two. */
export const gmail: ScriptedServerOptions = {
  hostname: 'smtp.gmail.com',
  software: 'ESMTP k8sm4471203wrl.91 - gsmtp',
  mechanisms: ['LOGIN', 'PLAIN', 'XOAUTH2', 'OAUTHBEARER'],
  tokenErrorJson: '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}',
};

/** Client submission to Exchange Online: LOGIN for passwords, XOAUTH2 for tokens. */
export const microsoft365: ScriptedServerOptions = {
  hostname: 'AS4P189CA0060.outlook.office365.com',
  software: 'Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 06:56:46 +0000',
  mechanisms: ['LOGIN', 'XOAUTH2'],
  hideExtensions: ['REQUIRETLS'],
};

/** Amazon SES, recognised by the name of its software. */
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
