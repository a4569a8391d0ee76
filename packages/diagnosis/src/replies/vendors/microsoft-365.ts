import { defineVendor } from '../types.ts';

const printers = {
  title: 'Fix issues with printers, scanners, and LOB apps that send email using Microsoft 365',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
};
const submission = {
  title: 'Changes in message store and throttling for concurrent connections',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/send-emails/smtp-submission-improvements',
};
const ndr = {
  title: 'Email non-delivery reports and SMTP errors in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/Exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online',
};
const submissionHelp = {
  title: 'Enable or disable authenticated client SMTP submission in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
};
const bookYourPto = {
  title: 'Microsoft Office 365 SMTP authentication errors (BookYourPTO documentation)',
  url: 'https://docs.bookyourpto.com/features/smtp-troubleshoot',
};

/** Microsoft 365, Outlook.com and what Exchange Online says to clients that submit or relay through it. */
export const vendor = defineVendor({
  id: 'microsoft-365',
  name: 'Microsoft 365 / Exchange Online and Outlook.com',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)(smtp(-legacy|-hve)?|outlook)\.office(365)?\.(com|us)$/i,
      /(^|\.)partner\.outlook\.cn$/i,
      /(^|\.)smtp-mail\.outlook\.com$/i,
      /(^|\.)smtp\.(live|outlook)\.com$/i,
      /\.mail\.protection\.(outlook\.(com|us)|partner\.outlook\.cn)$/i,
      /\.olc\.protection\.outlook\.com$/i,
      /\.mx\.microsoft$/i,
    ],
    greeting: [/\.outlook\.office(365)?\.(com|us)\b.*Microsoft ESMTP/i, /\.outlook\.com Microsoft ESMTP/i],
    replies: [
      /\[[A-Z0-9]+\.[A-Z0-9-]+\.prod\.(outlook|exchangelabs)\.com\b/i,
      /\.prod\.(protection\.)?outlook\.com\b/i,
      /aka\.ms\/(smtp_auth|concurrent_sending|EXOSmtpErrors)/i,
      /Authentication unsuccessful, (the |user |basic |account |federated |SmtpClientAuthentication)/i,
      /STOREDRV\.(Submission|ClientSubmit)|TenantAttribution;|Submission quota exceeded/i,
      /Access denied, (spam abuse detected|bad outbound sender|tenant has exceeded)/i,
    ],
  },
  rules: [
    {
      cause: 'auth-smtp-disabled-for-account',
      stages: ['auth', 'mail'],
      text: /SmtpClientAuthentication is disabled for the (Tenant|Mailbox)/i,
      confidence: 0.97,
      fix: [
        'In the Microsoft 365 admin center, open Users > Active users > the mailbox > Mail > Manage email apps and tick Authenticated SMTP.',
        'If the reply names the tenant, an Exchange administrator can also switch it on for everybody: Set-TransportConfig -SmtpClientAuthenticationDisabled $false. The setting of the mailbox wins over the one of the tenant.',
        'Wait up to an hour for the change to reach all servers, then try again.',
      ],
      note: 'The setting also blocks logins with OAuth.',
      samples: [
        '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [MN2PR05CA0004.namprd05.prod.outlook.com 2023-09-12T20:59:57.214Z 08DBB276B7E699C4]',
      ],
      sources: [
        {
          title: 'simonrob/email-oauth2-proxy#193',
          url: 'https://github.com/simonrob/email-oauth2-proxy/issues/193',
        },
        submissionHelp,
      ],
    },
    {
      cause: 'auth-basic-disabled-by-provider',
      stages: ['auth', 'mail'],
      text: /Authentication unsuccessful,? ?basic authentication is disabled/i,
      confidence: 0.98,
      fix: [
        'Use OAuth (XOAUTH2) instead of a password. A personal Outlook.com, Hotmail or Live account cannot use a password for SMTP any more, an app password neither.',
        'For a Microsoft 365 tenant, ask the Exchange administrator whether basic authentication for SMTP AUTH may still be switched on for this mailbox.',
        'If the sending program has no OAuth, send through a relay or transactional service that takes a key, or through a connector.',
      ],
      samples: [
        '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [PN0PR01CA0024.INDPRD01.PROD.OUTLOOK.COM 2025-01-26T18:54:30.055Z 08DD3DD7D75D7743]',
        '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [BM1P287CA0015.INDP287.PROD.OUTLOOK.COM]',
        '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [YT3PR01CA0122.CANPRD01.PROD.OUTLOOK.COM 2025-01-22T03:07:00.315Z 08DD393115E98C2B]',
      ],
      sources: [
        { title: 'nodemailer/nodemailer#1714', url: 'https://github.com/nodemailer/nodemailer/issues/1714' },
        { title: 'rpremraj/mailR#107', url: 'https://github.com/rpremraj/mailR/issues/107' },
      ],
    },
    {
      cause: 'auth-mfa-or-web-login-required',
      stages: ['auth', 'mail'],
      text: /locked by your organi[sz]ation'?s security defaults policy/i,
      fix: [
        'Security defaults block password logins over SMTP for the whole tenant. Use OAuth (XOAUTH2) for this mailbox.',
        'Or have an administrator replace security defaults by conditional access policies that exempt the sending mailbox (Microsoft Entra ID > Properties > Manage security defaults).',
      ],
      note: 'Security defaults of Microsoft Entra ID refuse every sign-in that cannot do multifactor authentication.',
      samples: [
        "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
        "5.7.57 Client not authenticated to send mail.Error: 535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
      ],
      sources: [
        bookYourPto,
        {
          title: 'Public code and logs that quote this reply',
          url: 'https://github.com/search?q=%22locked+by+your+organization%27s+security+defaults+policy%22&type=code',
        },
        printers,
      ],
    },
    {
      cause: 'auth-mfa-or-web-login-required',
      stages: ['auth', 'mail'],
      text: /the request did not meet the criteria to be authenticated successfully|(?:anforderung|solicitud|solicita(?:ç|c)(?:ã|a)o|demande|richiesta|aanvraag).{1,60}(?:crit(?:é|e)rio?s|crit(?:è|e)res|criteri\w*|kriterien)\b/i,
      confidence: 0.75,
      fix: [
        'Ask the administrator to open the sign-in log of this user in Microsoft Entra ID: it names the policy that refused the login.',
        'Exempt the mailbox from conditional access policies that block legacy authentication, or use OAuth.',
        'Check that Authenticated SMTP is ticked for the mailbox under Manage email apps.',
      ],
      note: 'A conditional access policy, multifactor authentication or a switched-off SMTP AUTH gives this reply.',
      samples: [
        '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator. [MN2PR07CA0004.namprd07.prod.outlook.com 2024-08-13T18:27:55.030Z 08DCBB430284475F]',
      ],
      sources: [
        { title: 'nodemailer/nodemailer#1617', url: 'https://github.com/nodemailer/nodemailer/issues/1617' },
        { title: 'gophish/gophish#3220', url: 'https://github.com/gophish/gophish/issues/3220' },
        printers,
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth', 'mail'],
      text: /Authentication unsuccessful, the user credentials were incorrect/i,
      samples: [
        '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. [PH0PR07CA0004.namprd07.prod.outlook.com]',
      ],
      sources: [
        {
          title: 'codassassin/email-bomber-v2.0#1',
          url: 'https://github.com/codassassin/email-bomber-v2.0/issues/1',
        },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      stages: ['auth', 'mail'],
      text: /Authentication unsuccessful,? account (is )?(locked|has an issue|disabled)/i,
      confidence: 0.97,
      fix: [
        'Stop the sending program: each further wrong login prolongs the lock. Then wait (smart lockout ends after minutes to hours), or have an administrator look at the user in Microsoft Entra ID and unblock the sign-in.',
        'Correct the stored password before switching the program on again.',
      ],
      samples: [
        '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, account locked. Contact your administrator. [CH2PR19CA0002.namprd19.prod.outlook.com]',
        '535 5.7.139 Authentication unsuccessful, account locked.',
        '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, account has an issue. Contact your administrator.',
      ],
      sources: [
        {
          title: 'Public code and logs that quote this reply',
          url: 'https://github.com/search?q=%225.7.139+Authentication+unsuccessful%2C+account%22&type=code',
        },
      ],
    },
    {
      cause: 'auth-temporary-failure',
      stages: ['auth', 'mail'],
      text: /federated STS (service was unreachable|URL does not support HTTPS)/i,
      confidence: 0.95,
      fix: [
        "Ask the administrator of the organisation's federation server (AD FS or another identity provider) to check that it is up, reachable from the internet and speaks TLS 1.2.",
      ],
      note: "Microsoft 365 could not ask the organisation's own federation server about the password.",
      samples: [
        '535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.',
        '535 5.7.139 Authentication unsuccessful, the federated STS URL does not support HTTPS.',
      ],
      sources: [printers],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      enhanced: ['5.7.3'],
      text: /^(\d{3}[ -])?(5\.7\.3 )?Authentication unsuccessful( \[.*)?$/i,
      confidence: 0.6,
      fix: [
        'Sign in at https://outlook.office.com with the same user name and password. The user name is the full sign-in address (UPN), not an alias.',
        'If that works, check Authenticated SMTP for the mailbox (Users > Active users > Mail > Manage email apps) and whether multifactor authentication or security defaults apply.',
        'With OAuth, check that the token is for this mailbox, has the scope SMTP.Send (or SMTP.SendAsApp) and the audience https://outlook.office.com.',
      ],
      note: 'The old, short wording: wrong password, SMTP AUTH switched off, multifactor authentication and unusable OAuth tokens all give it.',
      samples: [
        '535 5.7.3 Authentication unsuccessful [SN4PR0601CA0002.namprd06.prod.outlook.com]',
        '535 5.7.3 Authentication unsuccessful [SGXP274CA0016.SGPP274.PROD.OUTLOOK.COM 2025-03-20T11:25:21.972Z 08DD66EDEFB0DFDF]',
      ],
      sources: [
        printers,
        { title: 'nodemailer/nodemailer#1071', url: 'https://github.com/nodemailer/nodemailer/issues/1071' },
        { title: 'HChaoHui/msOauth2api#3', url: 'https://github.com/HChaoHui/msOauth2api/issues/3' },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      stages: ['auth'],
      codes: [550],
      text: /Mailbox cannot be accessed/i,
      confidence: 0.6,
      note: 'Said after AUTH: the account exists, its mailbox cannot be used (disabled, unlicensed or being moved).',
      samples: ['550 5.2.1 Mailbox cannot be accessed [CWXP265CA0023.GBRP265.PROD.OUTLOOK.COM]'],
      sources: [
        { title: 'nodemailer/nodemailer#949', url: 'https://github.com/nodemailer/nodemailer/issues/949' },
      ],
    },
    {
      cause: 'auth-mechanism-unsupported',
      stages: ['auth'],
      codes: [504],
      text: /Unrecognized authentication type/i,
      confidence: 0.85,
      fix: [
        'Use STARTTLS on port 587 first; Exchange Online offers AUTH LOGIN and XOAUTH2 only after TLS.',
        'Use the mechanism LOGIN or XOAUTH2. PLAIN, CRAM-MD5 and NTLM are not offered.',
      ],
      samples: ['504 5.7.4 Unrecognized authentication type'],
      sources: [{ title: 'Paste: nodemailer on smtp.office365.com', url: 'https://pastebin.com/WQ7YxGVc' }],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      text: /Client (was )?not authenticated to send (anonymous )?mail(?!.{0,12}Error: ?535)/i,
      confidence: 0.93,
      fix: [
        'Log in with the mailbox and its password (or OAuth) on smtp.office365.com, port 587, STARTTLS.',
        'A device that cannot log in must use direct send or a connector: host <domain>.mail.protection.outlook.com, port 25.',
      ],
      samples: [
        '530 5.7.57 Client not authenticated to send mail. [BN1P110CA0052.NAMP110.PROD.OUTLOOK.COM 2023-11-29T14:52:57.126Z 08DBE7319275F6BA]',
        '5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM',
      ],
      sources: [{ title: 'Paste: Postfix log', url: 'https://pastebin.com/SuB30vi5' }, ndr, printers],
    },
    {
      cause: 'starttls-required',
      text: /(STARTTLS is required to send mail|Must issue a STARTTLS command first)/i,
      codes: [451, 530],
      enhanced: ['5.7.3'],
      samples: [
        '451 5.7.3 STARTTLS is required to send mail',
        '451 5.7.3 Must issue a STARTTLS command first',
      ],
      sources: [
        {
          title: 'Exchange troubleshooting articles: "451 5.7.3 STARTTLS is required to send mail"',
          url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support',
        },
      ],
    },
    {
      cause: 'tls-protocol-too-old',
      text: /TLS 1\.0 and 1\.1 are not supported/i,
      confidence: 0.97,
      fix: [
        'Update the sending program, its TLS library or the firmware of the device so that it speaks TLS 1.2 or newer.',
        'If it cannot be updated, an administrator can allow legacy TLS clients (Exchange admin center > Settings > Mail flow); they then use the host smtp-legacy.office365.com.',
      ],
      samples: [
        '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls. [SA9P221CA0019.NAMP221.PROD.OUTLOOK.COM]',
      ],
      sources: [{ title: 'zehm/sendEmail#1', url: 'https://github.com/zehm/sendEmail/issues/1' }, printers],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /(SendAsDenied(Exception)?|Client does not have permissions? to send as this sender)/i,
      confidence: 0.97,
      fix: [
        'Send with the address of the mailbox that logs in.',
        'Or give that mailbox the Send As permission for the sender address (Exchange admin center > Recipients > the mailbox > Delegation).',
        'Outlook.com accounts may only send as their own address and its aliases. Check both the envelope sender and the From header.',
      ],
      note: 'Exchange Online checks this only after the message was sent (DATA), so a login test passes.',
      samples: [
        '550 5.7.60 SMTP; Client does not have permissions to send as this sender [MW2PR1901MB2155.namprd19.prod.outlook.com]',
        '554 5.2.252 SendAsDenied; sender@outlook.com not allowed to send as other@example.com; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message [BeginDiagnosticData]Cannot submit message.',
        '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message.',
      ],
      sources: [
        printers,
        { title: 'gophish/gophish#2900', url: 'https://github.com/gophish/gophish/issues/2900' },
        {
          title: 'MicrosoftDocs/OfficeDocs-Support#1187',
          url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/1187',
        },
        {
          title: 'swiftmailer/swiftmailer#1030',
          url: 'https://github.com/swiftmailer/swiftmailer/issues/1030',
        },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      stages: ['mail', 'rcpt', 'data'],
      text: /WASCL UserAction verdict is not None/i,
      confidence: 0.85,
      fix: [
        'Sign in at https://outlook.live.com in a browser and complete the verification it asks for (usually a phone number).',
        'Then send less at a time from this account: new and unverified accounts are held back.',
      ],
      note: 'Microsoft holds back outgoing mail of this account until it is verified or trusted: HipNotify and HipSend ask for a verification, RefuseQuota means its quota is used up, Suspend that it is blocked.',
      samples: [
        '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is RefuseQuota, ShowTierUpgrade. OutboundSpamException: WASCL UserAction verdict is not None. Actual verdict is RefuseQuota, ShowTierUpgrade. [Hostname=VI1PR05MB5405.eurprd05.prod.outlook.com]',
        '554 5.2.0 STOREDRV.Submission.Exception:OutboundSpamException; Failed to process message due to a permanent exception with message WASCL UserAction verdict is not None. Actual verdict is HipNotify, ShowTierUpgrade. OutboundSpamException: WASCL UserAction verdict is not None. Actual verdict is HipNotify, ShowTierUpgrade. [Hostname=TY2PR06MB3117.apcprd06.prod.outlook.com]',
      ],
      sources: [
        {
          title: 'Youans/nodejs-nodemailer-outlook#11',
          url: 'https://github.com/Youans/nodejs-nodemailer-outlook/issues/11',
        },
        { title: 'DesertsP/Valine-Admin#26', url: 'https://github.com/DesertsP/Valine-Admin/issues/26' },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      stages: ['mail', 'rcpt', 'data'],
      text: /Access denied, bad outbound sender|\bBad outbound sender/i,
      fix: [
        'An administrator unblocks the account in Microsoft Defender > Review > Restricted entities, after changing its password: it is blocked for sending spam.',
      ],
      samples: ['550 5.1.8 Access denied, bad outbound sender', '550 5.1.8 Bad outbound sender'],
      sources: [ndr, printers],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      stages: ['mail', 'rcpt', 'data'],
      enhanced: ['5.7.501', '5.7.502', '5.7.503', '5.7.511'],
      text: /Access denied, (spam abuse detected|banned sender)/i,
      confidence: 0.85,
      note: 'The sending account or address was banned because spam came from it.',
      samples: ['5.7.501 Access denied, spam abuse detected', '5.7.502 Access denied, banned sender'],
      sources: [ndr],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      text: /Access denied, tenant has exceeded threshold/i,
      fix: [
        'An administrator of the tenant looks for a compromised account or an open relay behind a connector, closes it, and then asks Microsoft support to lift the block.',
      ],
      note: 'The whole tenant is barred from sending.',
      samples: ['550 5.7.705 Access denied, tenant has exceeded threshold'],
      sources: [
        ndr,
        {
          title: 'Geek forum: error 5.7.705',
          url: 'https://geek-forum.com/t/error-5-7-705-access-denied-due-to-exceeded-threshold/34726',
        },
      ],
    },
    {
      cause: 'ip-blocklisted',
      text: /Access denied, traffic not accepted from this IP/i,
      confidence: 0.8,
      note: 'Said to new or trial tenants that send from addresses of poor reputation.',
      samples: ['550 5.7.708 Access denied, traffic not accepted from this IP'],
      sources: [ndr],
    },
    {
      cause: 'sender-domain-not-verified',
      stages: ['mail', 'rcpt', 'data'],
      text: /Client blocked from sending from unregistered domains/i,
      fix: ['Add the sender domain to the Microsoft 365 tenant (Settings > Domains) and verify it.'],
      samples: ['550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains.'],
      sources: [ndr],
    },
    {
      cause: 'quota-exceeded',
      stages: ['mail', 'rcpt', 'data'],
      text: /SubmissionQuotaExceededException|Submission quota exceeded|sender'?s submission quota was exceeded/i,
      fix: [
        'Wait a day: a mailbox may send to 10,000 recipients a day. If the volume is not yours, change the password, the account is probably misused.',
        'Send bulk mail through a service made for it.',
      ],
      samples: [
        '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException',
        '5.2.2 Submission quota exceeded',
      ],
      sources: [submission, ndr],
    },
    {
      cause: 'too-many-connections',
      text: /Concurrent connections limit exceeded|sender thread limit exceeded/i,
      confidence: 0.97,
      fix: [
        'Use at most three connections at a time for this mailbox; let the sending program keep one open and reuse it.',
        'Retry after a short wait.',
      ],
      samples: [
        '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information. [Hostname=OS0PR01MB6099.jpnprd01.prod.outlook.com]',
        '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded',
      ],
      sources: [
        { title: 'sabuhish/fastapi-mail#75', url: 'https://github.com/sabuhish/fastapi-mail/issues/75' },
        submission,
      ],
    },
    {
      cause: 'rate-limited',
      text: /recipient thread limit exceeded|per hour message receive limit|has exceeded permitted limits within/i,
      confidence: 0.85,
      samples: [
        '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded',
        "5.2.122 Recipient's per hour message receive limit exceeded.",
        '5.7.508 Access denied, [192.0.2.1] has exceeded permitted limits within /64 range',
      ],
      sources: [ndr],
    },
    {
      cause: 'mailbox-full',
      stages: ['mail', 'rcpt', 'data'],
      text: /STOREDRV\.Submission\.Exception:QuotaExceededException/i,
      fix: [
        'Empty the Sent Items folder of the mailbox that logs in, or give it a retention policy: each message sent over SMTP is stored there, and a full mailbox cannot send.',
      ],
      note: 'It is the mailbox of the sender that is full, not that of the recipient.',
      samples: [
        '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
      ],
      sources: [submission],
    },
    {
      cause: 'ehlo-name-rejected',
      stages: ['ehlo'],
      text: /Invalid domain name/i,
      fix: [
        'Set the EHLO name (local host name) of the sending program to a plain host name such as mail.example.com. A trailing dot, an underscore or a blank is refused.',
      ],
      samples: [
        '501 5.5.4 Invalid domain name [AS4P189CA0060.EURP189.PROD.OUTLOOK.COM 2023-10-24T06:56:46.567Z 08DBD2CBA8497480]',
      ],
      sources: [
        { title: 'sabuhish/fastapi-mail#205', url: 'https://github.com/sabuhish/fastapi-mail/issues/205' },
      ],
    },
    {
      cause: 'ehlo-name-rejected',
      text: /Access Denied, Bad HELO/i,
      samples: ['5.7.506 Access Denied, Bad HELO'],
      sources: [ndr],
    },
    {
      cause: 'ip-not-allowlisted',
      stages: ['mail', 'rcpt', 'data'],
      text: /TenantAttribution; ?Relay Access Denied|Relay Access Denied ATTR\d+/i,
      confidence: 0.95,
      fix: [
        'For mail that goes out through a connector: make the connector match what the server now shows, its public IP address or the name in its TLS certificate, and make the sender domain one of the tenant.',
        'For an application: log in at smtp.office365.com, port 587, instead.',
      ],
      samples: [
        '550 5.7.64 TenantAttribution; Relay Access Denied SMTP',
        '550 5.7.64 Relay Access Denied ATTR36. For more details please refer to: https://support.microsoft.com/kb/3169958',
      ],
      sources: [
        ndr,
        {
          title: '550 5.7.64 Relay Access Denied ATTR36 (Microsoft troubleshooting articles)',
          url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support',
        },
      ],
    },
    {
      cause: 'relay-denied',
      stages: ['rcpt'],
      codes: [550],
      enhanced: ['5.4.1'],
      text: /^(\d{3}[ -])?(5\.4\.1 )?Relay Access Denied/i,
      confidence: 0.8,
      samples: ['550 5.4.1 Relay Access Denied'],
      sources: [ndr],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data', 'delivery'],
      enhanced: ['5.4.1', '5.7.504'],
      text: /Recipient address rejected: Access denied/i,
      confidence: 0.97,
      note: 'Microsoft 365 says this for an address that does not exist in the recipient organisation.',
      samples: ['550 5.4.1 Recipient address rejected: Access denied'],
      sources: [ndr],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data', 'delivery'],
      text: /RESOLVER\.ADR\.(Ex)?Recip(ient)?NotFound|Recipient not found by SMTP address lookup/i,
      samples: [
        '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
        '550 5.1.1 RESOLVER.ADR.ExRecipNotFound; not found ##',
      ],
      sources: [ndr],
    },
    {
      cause: 'auth-required',
      stages: ['rcpt', 'data', 'delivery'],
      text: /RESOLVER\.RST\.AuthRequired; ?authentication required/i,
      confidence: 0.7,
      note: 'The recipient (often a group) accepts mail only from senders of its own organisation that are logged in.',
      samples: ['550 5.7.1 RESOLVER.RST.AuthRequired; authentication required'],
      sources: [ndr],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /does not pass DMARC verification|rejected because of Sender Policy Framework violation|must pass either SPF or DKIM validation/i,
      samples: [
        '5.7.509 Access denied, sending domain [example.com] does not pass DMARC verification',
        '550 5.7.23 The message was rejected because of Sender Policy Framework violation',
        '4.7.26 Access denied, a message sent over IPv6 [2001:db8::240] must pass either SPF or DKIM validation, this message is not signed',
      ],
      sources: [ndr],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /sending IPv6 address \[?[^ ]+ must have a reverse DNS record/i,
      samples: [
        '5.7.25 Access denied, the sending IPv6 address [2001:db8::240] must have a reverse DNS record',
      ],
      sources: [ndr],
    },
    {
      cause: 'ip-blocklisted',
      text: /Access denied, banned sending IP|is on our block list \(A?S\d+\)|blocked by .{1,120}using Customer Block list|Client host \[?[^ ]+ blocked using/i,
      samples: [
        '5.7.606 Access denied, banned sending IP [192.0.2.1]',
        "550 5.7.1 Unfortunately, messages from [192.0.2.1] weren't sent. Please contact your Internet service provider since part of their network is on our block list (S3140). You can also refer your provider to http://mail.live.com/mail/troubleshooting.aspx#errors. [HE1EUR02FT050.eop-EUR02.prod.protection.outlook.com]",
        '550 5.7.1 Service unavailable, Client host [192.0.2.1] blocked using Spamhaus. To request removal from this list see https://www.spamhaus.org/query/ip/192.0.2.1 (AS3130). [HE1EUR04FT012.eop-eur04.prod.protection.outlook.com]',
        '5.7.513 Service unavailable, Client host [192.0.2.1] blocked by example.com using Customer Block list (AS16012607)',
      ],
      sources: [
        ndr,
        { title: 'Paste: bounce of outlook.com (S3140)', url: 'https://pastebin.com/beMHCCsP' },
        { title: 'Paste: bounce of outlook.com (AS3130)', url: 'https://pastebin.com/HzDCsb8t' },
      ],
    },
    {
      cause: 'rate-limited',
      text: /Access denied, please try again later|temporarily rate limited due to IP reputation/i,
      confidence: 0.75,
      note: "Microsoft holds back mail from this address for a while because of the address's behaviour or reputation.",
      samples: [
        '451 4.7.650 The mail server [192.0.2.1] has been temporarily rate limited due to IP reputation. For e-mail delivery information, see https://postmaster.live.com (S775)',
        '451 4.7.500 Access denied, please try again later',
      ],
      sources: [
        ndr,
        {
          title: 'sisimai: replies of Microsoft as seen',
          url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Microsoft.pm',
        },
      ],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /Server busy\. Please try again later from|Temporary server error\. Please try again later|PFA agent busy, please try again/i,
      samples: [
        '451 4.7.500 Server busy. Please try again later from [192.0.2.1]. (AS761)',
        '451 4.7.0 Temporary server error. Please try again later. PRX5',
        '451 4.7.700 PFA agent busy, please try again.',
      ],
      sources: [
        {
          title: 'sisimai: replies of Microsoft as seen',
          url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Microsoft.pm',
        },
      ],
    },
    {
      cause: 'message-rejected-content',
      text: /message must be RFC 5322 section 3\.6\.2 compliant|Multiple From addresses are not allowed/i,
      fix: ['Give the message exactly one From address, in the form "Name <address@example.com>".'],
      samples: [
        '5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant',
        '550 5.1.20 Multiple From addresses are not allowed without Sender address',
      ],
      sources: [ndr],
    },
  ],
  checked: '2026-11-23',
});
