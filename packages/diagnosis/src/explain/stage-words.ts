import type { Stage } from '../vocabulary.ts';

/** How texts say at which stage a reply came. Tried in order on the reply's surroundings. */
export const stageWords: readonly { readonly stage: Stage; readonly match: RegExp }[] = [
  // Go: wneessen/go-mail and gomail.
  { stage: 'mail', match: /failed to issue MAIL command|sending MAIL FROM/i },
  { stage: 'rcpt', match: /failed to issue RCPT command|sending RCPT TO/i },
  { stage: 'auth', match: /\bauth(?:entication)?: [45]\d\d|failed to issue AUTH/i },
  // MTA logs: Postfix "(in reply to RCPT TO command)", Exim "after RCPT TO:<…>", postfix/smtpd "reject: RCPT from".
  {
    stage: 'rcpt',
    match:
      /in reply to RCPT|after (?:pipelined )?RCPT TO|reject(?:_warning)?: RCPT|RCPT TO(?: command)? failed|for RCPT TO command|rejected RCPT/i,
  },
  {
    stage: 'mail',
    match:
      /in reply to MAIL|after (?:pipelined )?MAIL FROM|reject(?:_warning)?: MAIL|MAIL FROM(?: command)? failed|for MAIL FROM command|rejected (?:MAIL|from)/i,
  },
  {
    stage: 'data',
    match:
      /in reply to (?:end of )?DATA|after (?:end of|sending) data|after (?:pipelined )?(?:end of )?DATA|reject: (?:END-OF-MESSAGE|DATA|BODY|HEADER)|DATA (?:END )?command failed|rejected after DATA|response to (?:end of )?data|for TEXT command/i,
  },
  {
    stage: 'greeting',
    match:
      /refused to talk to me|after initial connection|reject: CONNECT|while receiving the initial server greeting|invalid greeting|bad greeting|greeting never received|initial greeting/i,
  },
  {
    stage: 'ehlo',
    match:
      /in reply to (?:EHLO|HELO)|after (?:EHLO|HELO)|reject: (?:EHLO|HELO)|(?:EHLO|HELO) command failed|SMTPHeloError|performing the (?:EHLO|HELO)/i,
  },
  {
    stage: 'starttls',
    match: /in reply to STARTTLS|after STARTTLS|STARTTLS command failed|reject: STARTTLS/i,
  },
  {
    stage: 'auth',
    match:
      /in reply to (?:AUTH|password)|after AUTH|SASL authentication failed|(?:Username|Password|AUTH(?:ENTICATION)?(?: \w+)?) command failed|Invalid login|SMTPAuthenticationError|AuthenticationFailedException|AuthenticationException|Failed to authenticate|Could not authenticate|command: 'AUTH|check_auth_response|\bEAUTH\b|535 auth|Login failed/i,
  },
  {
    stage: 'rcpt',
    match:
      /SMTPRecipientsRefused|SMTPAddressFailedException|all recipients were rejected|Recipient command failed|command: 'RCPT|SmtpFailedRecipient|recipients? (?:failed|refused)|following recipients failed|_actionRCPT/i,
  },
  {
    stage: 'mail',
    match:
      /SMTPSenderRefused|Mail command failed|command: 'MAIL|SMTPSenderFailedException|The following From address failed|_actionMAIL|SMTPTransport\.mailFrom/i,
  },
  {
    stage: 'data',
    match:
      /SMTPDataError|Message failed|command: 'DATA|data not accepted|SMTPTransport\.(?:finishData|data)\b|_actionSMTPStream|_actionDATA/i,
  },
  {
    stage: 'greeting',
    match: /SMTPConnectError|Could not connect to SMTP host.{0,120}response: ?\d|_actionGreeting/i,
  },
];

/** The stage named by the words around a reply; undefined when none is. */
export function stageFromWords(text: string): Stage | undefined {
  return stageWords.find(({ match }) => match.test(text))?.stage;
}
