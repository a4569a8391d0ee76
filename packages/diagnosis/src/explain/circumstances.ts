import { clients } from '../replies/clients/index.generated.ts';

export interface Circumstances {
  readonly client?: string;
  readonly host?: string;
  readonly port?: number;
  readonly tls?: 'starttls' | 'implicit' | 'none';
  readonly mechanism?: string;
}

const NAME = String.raw`((?:[A-Za-z0-9_](?:[\w-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][\w-]{1,62}|\d{1,3}(?:\.\d{1,3}){3}|localhost)`;

/** Ways in which texts name the server, the surest first. Group 1 is the host, group 2, where there is one, the port. */
const hostPatterns: readonly RegExp[] = [
  new RegExp(String.raw`(?:-connect|--server|--host=?)\s+${NAME}(?::(\d{2,5}))?`, 'i'),
  new RegExp(String.raw`(?:smtps?|ssl|tls|tcp|smtp\+\w+):\/\/(?:[^\s@/]*@)?${NAME}(?::(\d{2,5}))?`, 'i'),
  new RegExp(
    String.raw`(?:SMTP host|connect to host, port|host, port)["':\s]+${NAME}(?:["',\s]+(?:port\s*[:=]?\s*)?(\d{2,5}))?`,
    'i',
  ),
  new RegExp(
    String.raw`(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH)\s+${NAME}(?:[:\s](\d{2,5})| \S+:(\d{2,5}))?`,
  ),
  new RegExp(
    String.raw`(?:connect(?:ing|ed)? to(?: host(?: address)?)?|opening to|Trying|relay=|while talking to|dial tcp|lookup|server|host)\s*["'=:]?\s*${NAME}(?:\[[\da-fA-F.:]+\])?\.?["']?(?:(?::|,? port:? ?|\s)(\d{2,5}))?`,
    'i',
  ),
  new RegExp(
    String.raw`["']?(?:smtp[_ ]?)?(?:host(?:name)?|server|MAIL_HOST|EMAIL_HOST|Servidor)["']?\s*(?:=>|[:=])\s*["']?${NAME}`,
    'i',
  ),
  /\b(smtp[\w-]*(?:\.[\w-]+)+\.[a-z]{2,})(?::(\d{2,5}))?/i,
];

/** Reads host, port, TLS mode and client family from a text, as far as it names them. */
export function circumstancesOf(text: string): Circumstances {
  const head = text.slice(0, 20_000);
  const named = hostPatterns.map((pattern) => pattern.exec(head)).find((match) => match !== null);
  const port =
    named?.[2] ??
    named?.[3] ??
    /(?:(?:\b|_)port["']?\s*(?:=>|[:=])?\s*["']?|porta:\s*|\]:)(\d{2,5})\b/i.exec(head)?.[1];
  const tls = tlsOf(head, port);
  const mechanism =
    /\bAUTH[ =](PLAIN|LOGIN|CRAM-MD5|DIGEST-MD5|NTLM|XOAUTH2|OAUTHBEARER|GSSAPI|SCRAM-[\w-]+)\b/i.exec(
      head,
    )?.[1];
  const client = clients.find(({ recognise }) => recognise.some((pattern) => pattern.test(head)));
  return {
    ...(client ? { client: client.name } : {}),
    ...(named?.[1] ? { host: named[1] } : {}),
    ...(port && Number(port) <= 65_535 ? { port: Number(port) } : {}),
    ...(tls ? { tls } : {}),
    ...(mechanism ? { mechanism: mechanism.toUpperCase() } : {}),
  };
}

/** How settings and programs say which TLS mode is used; the first that fits decides. */
const tlsWords: readonly { readonly tls: NonNullable<Circumstances['tls']>; readonly match: RegExp }[] = [
  {
    tls: 'starttls',
    match:
      /-starttls smtp|smtp\.starttls\.(?:enable|required)["'\s:=>]+true|starttls\(\)|requireTLS: ?true|(?:ENABLE_)?STARTTLS(?:_AUTO)?["']?\s*[:=]\s*["']?(?:always|true|on|1|yes)|USE_TLS["']?\s*[:=]\s*["']?true|^.{0,12}STARTTLS\s*$|220.{0,40}(?:ready to start tls|go ahead)|MAIL_ENCRYPTION=tls/im,
  },
  {
    tls: 'implicit',
    match:
      /(?:ssl|smtps|tls):\/\/|secure["']?\s*[:=]\s*true|isSSL true|SMTP_SSL(?:\(|["']?\s*[:=]\s*["']?true)|SSL_TLS|ssl\.enable["'\s:=>]+true|SslOnConnect|USE_SSL["']?\s*[:=]\s*["']?true|SMTP_TLS["']?\s*[:=]\s*["']?true|(?:MAIL_)?ENCRYPTION["']?\s*[:=]\s*["']?ssl|tls_starttls (?:= )?off/i,
  },
];

function tlsOf(text: string, port: string | undefined): Circumstances['tls'] {
  const said = tlsWords.filter(({ match }) => match.test(text));
  // Settings that say both say nothing, but for a port that is known for one of them.
  if (said.length === 2) return port === '465' ? 'starttls' : 'implicit';
  return said[0]?.tls;
}
