import { defineVendor } from '../types.ts';

const ndr = {
  title: 'NDRs and bounce messages in Exchange Server',
  url: 'https://learn.microsoft.com/en-us/Exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
};
const troubleshoot = {
  title: 'Exchange Server troubleshooting articles (Microsoft)',
  url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support',
};
const exchangeDocs = {
  title: 'Exchange Server documentation (Microsoft)',
  url: 'https://github.com/MicrosoftDocs/OfficeDocs-Exchange',
};

/** Exchange Server on the organisation's own machines: what its Receive connectors say. */
export const vendor = defineVendor({
  id: 'exchange-server',
  name: 'Microsoft Exchange Server',
  kind: 'software',
  recognise: {
    greeting: [/Microsoft ESMTP MAIL Service/i, /Microsoft Exchange (Internet Mail|ESMTP)/i],
    replies: [/RESOLVER\.(ADR|RST)\./i, /STOREDRV\.(Submit|Deliver)/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?(5\.7\.3 )?Authentication unsuccessful\.?$/i,
      confidence: 0.8,
      fix: [
        'Enter the user name in the form the directory wants: user@domain (UPN) or DOMAIN\\user.',
        'Check the password by signing in to Outlook on the web, and that the account is not locked or expired in Active Directory.',
      ],
      samples: ['535 5.7.3 Authentication unsuccessful'],
      sources: [
        {
          title: 'MS-SMTPNTLM: SMTP_AUTH_Fail_Response',
          url: 'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-smtpntlm/62888982-a911-40fa-b587-50b5c69f7334',
        },
        { title: 'nodemailer/nodemailer#922', url: 'https://github.com/nodemailer/nodemailer/issues/922' },
      ],
    },
    {
      cause: 'auth-mechanism-unsupported',
      stages: ['auth'],
      codes: [504],
      text: /Unrecognized authentication type/i,
      confidence: 0.85,
      fix: [
        'Start TLS first: a Receive connector usually offers LOGIN only after STARTTLS, before it only NTLM and GSSAPI.',
        'The administrator can allow Basic authentication on the Receive connector (AuthMechanism BasicAuth, BasicAuthRequireTLS).',
      ],
      samples: ['504 5.7.4 Unrecognized authentication type'],
      sources: [{ title: 'Paste: nodemailer', url: 'https://pastebin.com/WQ7YxGVc' }],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      text: /Client was not authenticated/i,
      fix: [
        'Log in: set user name and password, port 587, STARTTLS.',
        'For a device without login, the administrator allows anonymous relay from its address on a Receive connector of its own.',
      ],
      samples: ['530 5.7.1 Client was not authenticated'],
      sources: [ndr, exchangeDocs],
    },
    {
      cause: 'relay-denied',
      stages: ['rcpt', 'data'],
      text: /Unable to relay/i,
      fix: [
        'Log in before sending: an anonymous client may only send to domains of this Exchange organisation.',
        'Or the administrator lets this address relay on a Receive connector (permission Ms-Exch-SMTP-Accept-Any-Recipient).',
      ],
      samples: ['550 5.7.1 Unable to relay'],
      sources: [ndr, exchangeDocs],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      text: /(Anonymous c|C)lient does not have permissions? to (send as this sender|submit mail)/i,
      confidence: 0.95,
      fix: [
        'Send with the address of the account that logs in, or have the administrator grant it Send As for the sender address.',
        'For an application that sends under many addresses, the administrator grants Ms-Exch-SMTP-Accept-Any-Sender on the Receive connector.',
      ],
      samples: [
        '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
        '550 5.7.1 Client does not have permissions to send as this sender',
        '550 5.7.1 Anonymous client does not have permission to send as this sender',
      ],
      sources: [
        {
          title: 'dgtlmoon/changedetection.io#3282',
          url: 'https://github.com/dgtlmoon/changedetection.io/issues/3282',
        },
        { title: 'nodemailer/nodemailer#145', url: 'https://github.com/nodemailer/nodemailer/issues/145' },
        {
          title: 'SmtpResponse.AnonymousSendAsDenied field',
          url: 'https://learn.microsoft.com/es-es/previous-versions/office/developer/exchange-server-2010/bb204220(v=exchg.140)',
        },
      ],
    },
    {
      cause: 'auth-temporary-failure',
      stages: ['auth', 'mail'],
      codes: [454],
      text: /Temporary authentication failure/i,
      confidence: 0.85,
      fix: [
        'The administrator checks the clock of the servers, their account in Active Directory and the service principal names: between Exchange servers this is a Kerberos failure.',
      ],
      samples: ['454 4.7.0 Temporary authentication failure'],
      sources: [
        {
          title: '454 4.7.0 Temporary authentication failure in Exchange Server',
          url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support',
        },
      ],
    },
    {
      cause: 'starttls-required',
      codes: [451, 530],
      text: /(Must issue a STARTTLS command first|STARTTLS is required to send mail)/i,
      samples: ['451 5.7.3 Must issue a STARTTLS command first'],
      sources: [troubleshoot],
    },
    {
      cause: 'server-misconfigured',
      text: /Cannot achieve Exchange Server authentication/i,
      confidence: 0.85,
      note: 'A firewall or other device hides the login command that Exchange servers use between themselves, or the Receive connector lacks that authentication.',
      samples: ['5.7.3 Cannot achieve Exchange Server authentication'],
      sources: [ndr],
    },
    {
      cause: 'ehlo-name-rejected',
      stages: ['ehlo', 'greeting'],
      codes: [501],
      enhanced: ['5.5.4'],
      text: /Invalid (domain name|Address)/i,
      samples: ['501 5.5.4 Invalid domain name', '501 5.5.4 Invalid Address'],
      sources: [
        exchangeDocs,
        { title: 'jstedfast/MailKit#704', url: 'https://github.com/jstedfast/MailKit/issues/704' },
      ],
    },
    {
      cause: 'server-busy-or-unavailable',
      codes: [452, 421, 431],
      text: /Insufficient system resources|STOREDRV; disk is full/i,
      confidence: 0.92,
      fix: [
        'The administrator frees disk space or memory on the Exchange server: below a threshold (back pressure) it accepts no mail.',
      ],
      samples: ['4.3.1 Insufficient system resources'],
      sources: [ndr],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /^(\d{3}[ -])?(4\.3\.2 )?Service not (available|active)$|Message failed to be made redundant/i,
      codes: [412, 421, 451],
      confidence: 0.85,
      fix: [
        'The administrator checks with Get-ServerComponentState that the transport components are active, and that no custom connector for port 25 sits in the Hub transport service.',
      ],
      samples: [
        '4.3.2 Service not available',
        '412 4.3.2 Service not active',
        '451 4.4.0 Message failed to be made redundant',
      ],
      sources: [ndr, troubleshoot],
    },
    {
      cause: 'message-too-large',
      stages: ['mail', 'data'],
      text: /Message size exceeds fixed maximum message size|RESOLVER\.RST\.(Recip|Send)SizeLimit|message too large for this (recipient|sender)/i,
      samples: [
        '5.3.4 Message size exceeds fixed maximum message size',
        '5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient',
        '500 5.2.11 RESOLVER.RST.SendSizeLimit.Sender; message too large for this sender',
      ],
      sources: [ndr, troubleshoot],
    },
    {
      cause: 'rate-limited',
      stages: ['rcpt', 'data'],
      text: /RESOLVER\.ADR\.RecipLimit; ?too many recipients|^(\d{3}[ -])?(4\.5\.3 )?Too many recipients$/i,
      confidence: 0.75,
      fix: ['Send to fewer recipients in one message, or have the administrator raise the limit.'],
      samples: ['550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients', '452 4.5.3 Too many recipients'],
      sources: [ndr, exchangeDocs],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data', 'delivery'],
      text: /RESOLVER\.ADR\.(Ex)?Recip(ient)?NotFound|^(\d{3}[ -])?(5\.1\.1 )?User unknown$/i,
      samples: ['550 5.1.1 RESOLVER.ADR.RecipNotFound; not found', '550 5.1.1 User unknown'],
      sources: [ndr, exchangeDocs],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data'],
      text: /Recipient address(es)? (reserved by RFC 2606|in single label domains not accepted)|invalid recipient address/i,
      confidence: 0.85,
      note: 'Exchange refuses test domains such as example.com and names without a dot as recipients.',
      samples: [
        '5.1.5 Recipient address reserved by RFC 2606',
        '5.1.6 Recipient addresses in single label domains not accepted',
        '5.1.3 STOREDRV.Submit; invalid recipient address',
      ],
      sources: [ndr],
    },
    {
      cause: 'sender-address-invalid',
      stages: ['mail', 'data'],
      enhanced: ['5.1.7'],
      text: /Invalid address|Unknown sender address/i,
      samples: ['550 5.1.7 Invalid address', '5.1.7 Unknown sender address'],
      sources: [ndr, exchangeDocs],
    },
    {
      cause: 'sender-not-permitted',
      stages: ['mail', 'rcpt', 'data'],
      enhanced: ['5.1.0'],
      text: /^(\d{3}[ -])?(5\.1\.0 )?Sender Denied$/i,
      confidence: 0.7,
      note: 'The sender is on a block list of the Exchange organisation, or its address cannot be used.',
      samples: ['554 5.1.0 Sender Denied'],
      sources: [exchangeDocs, ndr],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data'],
      text: /Content Filter agent quarantined this message|Delivery not authorized, message refused/i,
      confidence: 0.85,
      note: 'A content filter or a mail flow rule of the organisation refused the message.',
      samples: [
        '5.2.1 Content Filter agent quarantined this message',
        '5.7.900 Delivery not authorized, message refused',
      ],
      sources: [ndr],
    },
    {
      cause: 'mailbox-full',
      stages: ['rcpt', 'data', 'delivery'],
      text: /mailbox full; ?STOREDRV\.Deliver|^(\d{3}[ -])?(5\.2\.2 )?Mailbox full$/i,
      samples: ['5.2.2 Mailbox full'],
      sources: [ndr],
    },
    {
      cause: 'server-misconfigured',
      text: /System incorrectly configured|Hop count exceeded - possible mail loop/i,
      confidence: 0.8,
      samples: ['5.3.5 System incorrectly configured', '554 5.4.6 Hop count exceeded - possible mail loop'],
      sources: [ndr],
    },
    {
      cause: 'starttls-failed',
      codes: [454],
      text: /Failed to establish appropriate TLS channel/i,
      samples: ['454 4.7.0 Failed to establish appropriate TLS channel: UntrustedRoot: Access Denied.'],
      sources: [troubleshoot],
      confidence: 0.75,
    },
  ],
  checked: '2026-11-23',
});
