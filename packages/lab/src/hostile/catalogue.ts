import { createCertificates } from '../certificates.ts';
import type { Aftermath, Answer, ScriptedServerOptions, ScriptedStage } from '../scripted/options.ts';
import { type HostileBehaviour, hostileUser } from './behaviour.ts';

export { type HostileBehaviour, hostileUser, startHostile } from './behaviour.ts';

const plain = { security: 'none' } as const;

function answering(
  id: string,
  title: string,
  answers: ScriptedServerOptions['answers'],
  more: { readonly endless?: boolean; readonly security?: HostileBehaviour['security'] } = {},
): HostileBehaviour {
  return {
    id,
    title,
    security: more.security ?? 'none',
    endless: more.endless ?? false,
    server: { kind: 'scripted', options: () => ({ ...(answers ? { answers } : {}) }) },
  };
}

function scripted(
  id: string,
  title: string,
  security: HostileBehaviour['security'],
  options: ScriptedServerOptions | (() => Promise<ScriptedServerOptions>),
  endless = false,
): HostileBehaviour {
  const make = typeof options === 'function' ? options : () => options;
  return { id, title, security, endless, server: { kind: 'scripted', options: make } };
}

function drip(id: string, title: string, first: string, again: string, everyMs = 0): HostileBehaviour {
  return { id, title, ...plain, endless: true, server: { kind: 'drip', first, again, everyMs } };
}

/** Where a server may fall silent, hang up or reset. `ehlo-after-tls` is the second EHLO. */
const places: readonly (readonly [
  name: string,
  stage: ScriptedStage,
  security: HostileBehaviour['security'],
  only?: Partial<Answer>,
])[] = [
  ['greeting', 'greeting', 'none'],
  ['ehlo', 'ehlo', 'none'],
  ['starttls', 'starttls', 'starttls'],
  ['tls', 'tls', 'starttls'],
  ['implicit-tls', 'tls', 'implicit'],
  ['ehlo-after-tls', 'ehlo', 'starttls', { tls: true }],
  ['auth', 'auth', 'none'],
  ['auth-challenge', 'auth-challenge', 'none'],
  ['auth-result', 'auth-result', 'none'],
  ['mail', 'mail', 'none'],
  ['rcpt', 'rcpt', 'none'],
  ['rset', 'rset', 'none'],
  ['data', 'data', 'none'],
  ['message', 'message', 'none'],
  ['quit', 'quit', 'none'],
];

const endings: readonly (readonly [name: string, afterwards: Exclude<Aftermath, 'continue'>])[] = [
  ['silent', 'stall'],
  ['closes', 'close'],
  ['resets', 'reset'],
];

/** Silence, close and reset at every stage, and each of them in the middle of a reply. */
const stageBehaviours: readonly HostileBehaviour[] = places.flatMap(([place, stage, security, only]) =>
  endings.flatMap(([ending, afterwards]) => {
    const endless = afterwards === 'stall';
    // The challenge only comes about with a mechanism that has one.
    const mechanisms = stage === 'auth-challenge' ? { mechanisms: ['LOGIN'] as const } : {};
    const whole: ScriptedServerOptions = { ...mechanisms, answers: { [stage]: { ...only, afterwards } } };
    const half: ScriptedServerOptions = {
      ...mechanisms,
      answers: { [stage]: { ...only, raw: '250-ha', afterwards } },
    };
    const list = [
      scripted(`${ending}-at-${place}`, `The server ${says(ending)} at ${place}.`, security, whole, endless),
    ];
    if (stage !== 'tls') {
      list.push(
        scripted(
          `${ending}-within-${place}`,
          `The server ${says(ending)} in the middle of its reply at ${place}.`,
          security,
          half,
          endless,
        ),
      );
    }
    return list;
  }),
);

function says(ending: string): string {
  return ending === 'silent' ? 'falls silent' : ending === 'closes' ? 'closes' : 'resets the connection';
}

const manyLines = Array.from({ length: 10_000 }, (_, index) => `250-X-EXTENSION-${index}`);

/** Everything hostile there is, by id. Reply splits are apart: `replySplits`. */
export const hostileBehaviours: readonly HostileBehaviour[] = [
  ...stageBehaviours,
  drip('endless-line', 'The greeting is one line without end.', '220 ', 'x'.repeat(4096)),
  drip(
    'endless-greeting',
    'The greeting has lines without end.',
    '',
    '220-mail.example.test says hello\r\n'.repeat(50),
  ),
  drip(
    'endless-greeting-slow',
    'The greeting goes on with a line every 200 ms, so no idle timer fires.',
    '',
    '220-wait\r\n',
    200,
  ),
  drip('drip-one-byte', 'A byte of the greeting every 100 ms, for ever.', '220 mail', 'x', 100),
  drip('endless-nul', 'NUL octets without end.', '', '\0'.repeat(4096)),
  drip('endless-empty-lines', 'Empty lines without end.', '', '\r\n'.repeat(500)),
  drip(
    'endless-foreign',
    'Lines that are no replies, without end.',
    '',
    'hello, this is no mail server\r\n'.repeat(50),
  ),
  answering(
    'endless-ehlo',
    'The EHLO reply is `250-` for ever.',
    { ehlo: { raw: '250-X\r\n'.repeat(200_000), afterwards: 'stall' } },
    { endless: true },
  ),
  answering('ehlo-10000-lines', 'The EHLO reply has 10,000 lines and then ends properly.', {
    ehlo: { reply: [...manyLines, '250 HELP'] },
  }),
  answering('greeting-300-kb', 'A greeting of 300 kB in one line.', {
    greeting: { reply: `220 ${'g'.repeat(300_000)}` },
  }),
  answering('greeting-300-kb-lines', 'A greeting of 300 kB in 3,000 lines.', {
    greeting: {
      reply: [...Array.from({ length: 3_000 }, () => `220-${'g'.repeat(96)}`), '220 mail.example.test'],
    },
  }),
  scripted('one-byte-at-a-time', 'Every byte of every reply comes in a segment of its own.', 'none', {
    delivery: { split: 'each' },
  }),
  scripted(
    'one-byte-at-a-time-tls',
    'Every byte of every reply comes in a TLS record of its own.',
    'implicit',
    { delivery: { split: 'each' } },
  ),
  answering('nul-in-reply', 'Replies contain NUL octets.', {
    greeting: '220 mail\0.example\0.test',
    ehlo: ['250-mail\0', '250 AUTH\0 PLAIN'],
  }),
  answering('eight-bit-rubbish', 'Replies are octets above 127 that are no UTF-8.', {
    greeting: '220 \xff\xfe\x80\x81 mail',
    ehlo: ['250-\xc3\x28', '250 \xf0\x90\x28\xbc'],
  }),
  answering(
    'random-octets',
    'The greeting is 4,096 octets of every value.',
    {
      greeting: {
        raw: Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167 + 13) & 0xff)),
        afterwards: 'stall',
      },
    },
    { endless: true },
  ),
  answering('terminal-escapes', 'Replies carry terminal control sequences and a direction override.', {
    greeting: '220 \x1b[2J\x1b]0;owned\x07mail \xe2\x80\xae',
    'auth-result': '535 5.7.8 \x1b[31mno\x1b[0m\x08\x08\x08ok',
  }),
  answering('markup-in-reply', 'Replies carry HTML and Markdown.', {
    'auth-result': '535 5.7.8 <script>alert(1)</script> ![x](http://198.51.100.1/) | `code`',
  }),
  scripted('inject-after-starttls', 'A reply follows the 220 to STARTTLS in the same segment.', 'starttls', {
    injectAfterStarttls: '250-mail.example.test\r\n250 AUTH PLAIN\r\n',
  }),
  scripted('inject-one-byte-after-starttls', 'One byte follows the 220 to STARTTLS.', 'starttls', {
    injectAfterStarttls: '2',
  }),
  scripted('reply-before-ehlo', 'The reply to EHLO comes with the greeting.', 'none', {
    replyEarlyTo: 'ehlo',
  }),
  scripted('reply-before-mail', 'The reply to MAIL comes with the reply to the login.', 'none', {
    replyEarlyTo: 'mail',
  }),
  scripted('reply-before-rcpt', 'The reply to RCPT comes with the reply to MAIL.', 'none', {
    replyEarlyTo: 'rcpt',
  }),
  answering('challenge-huge', 'A challenge of 5 MB.', { auth: { reply: `334 ${'QUFB'.repeat(1_250_000)}` } }),
  answering('challenge-no-base64', 'A challenge that is no base64.', { auth: '334 this is no base64 !!!' }),
  scripted('challenge-endless', 'Every response is answered with another challenge.', 'none', {
    mechanisms: ['LOGIN'],
    answers: { auth: '334 VXNlcm5hbWU6', unknown: '334 VXNlcm5hbWU6' },
  }),
  scripted('scram-iterations', 'SCRAM asks for two thousand million iterations.', 'none', {
    mechanisms: ['SCRAM-SHA-256'],
    // r= is completed by nothing, so the nonce is wrong too; a client must look at both before it computes.
    answers: {
      'auth-challenge': { reply: `334 ${Buffer.from('r=x,s=c2FsdA==,i=2147483647').toString('base64')}` },
    },
  }),
  scripted('lf-only', 'Lines end in a bare LF.', 'none', { delivery: { lineEnd: '\n' } }),
  scripted('cr-only', 'Lines end in a bare CR.', 'none', { delivery: { lineEnd: '\r' } }, true),
  scripted('lf-cr', 'Lines end in LF CR.', 'none', { delivery: { lineEnd: '\n\r' } }),
  answering('code-099', 'The greeting has code 099.', { greeting: '099 hello' }),
  answering('code-600', 'The reply to EHLO has code 600.', { ehlo: '600 mail.example.test' }),
  answering('code-four-digits', 'The greeting has code 2200.', { greeting: '2200 hello' }),
  answering('code-two-digits', 'The greeting has code 22.', { greeting: '22 hello' }),
  answering('code-1yz', 'The reply to MAIL is 150, which SMTP has no meaning for.', { mail: '150 wait' }),
  answering('code-3yz-to-ehlo', 'The reply to EHLO is 354.', { ehlo: '354 go ahead' }),
  answering('code-without-text', 'Replies are codes without text.', {
    greeting: '220',
    ehlo: '250',
    mail: '250',
    rcpt: '250',
  }),
  answering('code-changes-in-reply', 'The last line of a reply has another code.', {
    ehlo: ['250-mail.example.test', '250-AUTH PLAIN', '550 5.7.1 no'],
  }),
  answering('code-changes-to-positive', 'A refusal ends in a positive line.', {
    mail: ['550-5.7.1 no', '250 2.1.0 yes'],
  }),
  answering(
    'hyphen-in-last-line',
    'The reply to EHLO has no last line.',
    { ehlo: { reply: ['250-mail.example.test', '250-AUTH PLAIN'], afterwards: 'stall' } },
    { endless: true },
  ),
  answering('two-replies-to-mail', 'MAIL is answered twice.', { mail: ['250 2.1.0 Ok', '550 5.7.1 No'] }),
  answering('disagreeing-enhanced-code', 'Enhanced codes of another class than the reply.', {
    mail: '250 5.1.0 ok',
    rcpt: '550 2.1.5 no',
  }),
  scripted('echoes-password', 'The refusal of a login repeats the password.', 'none', {
    echoPassword: true,
    mechanisms: ['PLAIN'],
    users: [{ name: hostileUser.name, password: 'another' }],
  }),
  scripted(
    'echoes-credentials-base64',
    'The refusal of a login repeats the base64 of the credentials.',
    'none',
    {
      mechanisms: ['PLAIN'],
      users: [{ name: hostileUser.name, password: 'another' }],
      answers: {
        'auth-result': `535 5.7.8 got ${Buffer.from(`\0${hostileUser.name}\0${hostileUser.password}`).toString('base64')}`,
      },
    },
  ),
  scripted('size-huge', 'SIZE and other parameters are numbers no integer holds.', 'none', {
    hideExtensions: ['SIZE'],
    addExtensions: ['SIZE 999999999999999999999999999999', 'LIMITS RCPTMAX=-1 MAILMAX=1e99', 'AUTH'],
  }),
  scripted('keywords-prototype', 'EHLO lists names that mean something to JavaScript objects.', 'none', {
    addExtensions: ['__proto__ x', 'constructor', 'toString', 'hasOwnProperty 1'],
  }),
  scripted('tls-chain-bomb', 'A chain of 500 certificates.', 'implicit', async () => ({
    tls: { certificates: await createCertificates('chain-bomb', { bombLength: 500 }) },
  })),
  scripted('tls-endless-records', 'TLS records that carry nothing, without end.', 'implicit', {
    tls: { fault: 'endless-records' },
  }),
  scripted('tls-endless-warnings', 'TLS warnings without end.', 'implicit', {
    tls: { fault: 'endless-warnings' },
  }),
  scripted('tls-endless-message', 'A handshake message of 16 MB.', 'implicit', {
    tls: { fault: 'endless-message' },
  }),
  scripted('tls-renegotiates', 'Asks for a renegotiation 200 times.', 'implicit', {
    tls: { maxVersion: 'TLSv1.2', renegotiations: 200 },
  }),
  scripted('tls-garbage', 'Text in place of a ServerHello.', 'starttls', { tls: { fault: 'garbage' } }),
  scripted('tls-cut', 'Closes in the middle of the certificate.', 'starttls', { tls: { fault: 'cut' } }),
  scripted('tls-alert', 'A fatal alert in place of a ServerHello.', 'starttls', { tls: { fault: 'alert' } }),
];

/** The dialogue whose replies are split: its longest reply decides how many positions there are. */
const splitOptions: ScriptedServerOptions = {
  security: 'none',
  users: [hostileUser],
  hostname: 'm.test',
  software: 'x',
};

/** One behaviour for each position at which every reply is split; the EHLO reply is the longest. */
export function replySplits(positions = 260): readonly HostileBehaviour[] {
  return Array.from({ length: positions }, (_, index) =>
    scripted(`reply-split-at-${index + 1}`, `Every reply is split after ${index + 1} bytes.`, 'none', {
      ...splitOptions,
      delivery: { split: [index + 1] },
    }),
  );
}

export { DialogueTransport } from './dialogue.ts';
export { generateDialogue } from './fuzz.ts';
