import type { HostileDialogue, HostileStep } from './dialogue.ts';
import { SeededRandom } from './random.ts';

/** A fuzzed dialogue and the seed that makes it again. */
export interface FuzzedDialogue extends HostileDialogue {
  readonly seed: number;
}

type Steps = [after: HostileStep['after'], text: string][];

/** The manners of speaking that are mutated: complete dialogues, from a greeting to the 221. */
const models: readonly [Steps, ...Steps[]] = [
  // Postfix, cleartext login as on a private network.
  [
    ['nothing', '220 mail.example.test ESMTP Postfix\r\n'],
    [
      'line',
      '250-mail.example.test\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250-VRFY\r\n250-ETRN\r\n250-AUTH PLAIN LOGIN\r\n250-ENHANCEDSTATUSCODES\r\n250-8BITMIME\r\n250-DSN\r\n250-SMTPUTF8\r\n250 CHUNKING\r\n',
    ],
    ['line', '235 2.7.0 Authentication successful\r\n'],
    ['line', '250 2.1.0 Ok\r\n'],
    ['line', '250 2.1.5 Ok\r\n'],
    ['line', '354 End data with <CR><LF>.<CR><LF>\r\n'],
    ['end-of-data', '250 2.0.0 Ok: queued as 4LAB0001\r\n'],
    ['line', '250 2.0.0 Ok\r\n'],
    ['line', '221 2.0.0 Bye\r\n'],
  ],
  // A server without extensions, HELO only.
  [
    ['nothing', '220-mail.example.test\r\n220-No solicited mail\r\n220 ready\r\n'],
    ['line', '502 Command not implemented\r\n'],
    ['line', '250 mail.example.test\r\n'],
    ['line', '250 sender ok\r\n'],
    ['line', '550 unknown user\r\n'],
    ['line', '250 reset\r\n'],
    ['line', '221 closing\r\n'],
  ],
  // CRAM-MD5 and a refusal, multi-line.
  [
    ['nothing', '220 mail.example.test ESMTP Exim 4.98\r\n'],
    [
      'line',
      '250-mail.example.test Hello client.test [192.0.2.1]\r\n250-SIZE 52428800\r\n250-8BITMIME\r\n250-PIPELINING\r\n250-AUTH CRAM-MD5\r\n250 HELP\r\n',
    ],
    ['line', '334 PDE4OTYuNjk3MTcwOTUyQG1haWwuZXhhbXBsZS50ZXN0Pg==\r\n'],
    ['line', '535-Incorrect authentication data\r\n535 try again\r\n'],
    ['line', '221 mail.example.test closing connection\r\n'],
  ],
  // SCRAM with a server nonce that will never fit, LOGIN prompts, bearer errors.
  [
    ['nothing', '220 mail.example.test\r\n'],
    ['line', '250-mail.example.test\r\n250 AUTH SCRAM-SHA-256 SCRAM-SHA-1 LOGIN XOAUTH2 OAUTHBEARER\r\n'],
    [
      'line',
      '334 cj1yT3ByTkdmd0ViZVJXZ2JORWtxTyVodllEcFdVYTJSYVRDQWZ1eEZJbGopaE5sRiRrMCxzPVcyMlphSjBTTlk3c29Fc1VFamI2Z1E9PSxpPTQwOTY=\r\n',
    ],
    ['line', '334 VXNlcm5hbWU6\r\n'],
    ['line', '334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=\r\n'],
    ['line', '535 5.7.8 Error: authentication failed\r\n'],
    ['line', '221 2.0.0 Bye\r\n'],
  ],
  // STARTTLS that is accepted in clear and then talks on.
  [
    ['nothing', '220 mail.example.test ESMTP\r\n'],
    ['line', '250-mail.example.test\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n'],
    ['line', '220 2.0.0 Ready to start TLS\r\n'],
    ['line', '\x15\x03\x01\x00\x02\x02\x28'],
    ['line', '250 mail.example.test\r\n'],
  ],
  // Temporary refusals at each step.
  [
    ['nothing', '220 mail.example.test\r\n'],
    ['line', '250-mail.example.test\r\n250-ENHANCEDSTATUSCODES\r\n250 PIPELINING\r\n'],
    ['line', '451 4.3.0 Temporary lookup failure\r\n'],
    ['line', '450 4.2.0 <a@example.test>: Recipient address rejected: Greylisted\r\n'],
    ['line', '421 4.4.2 mail.example.test Error: timeout exceeded\r\n'],
  ],
];

/** Pieces that are spliced in: what breaks parsers. */
const tokens: readonly [string, ...string[]] = [
  '\0',
  '\r',
  '\n',
  '\r\r\n',
  '\n\r',
  '\xff\xfe',
  '\xe2\x80\xae',
  '250-',
  '250 ',
  '25',
  '-',
  '999 x\r\n',
  '000 \r\n',
  '2500 ok\r\n',
  '550-5.7.1 a\r\n550 5.7.1 b\r\n',
  '550-a\r\n250 b\r\n',
  '334 \r\n',
  '334 !!!!\r\n',
  '334 ====\r\n',
  '220 2.0.0 Ready\r\n',
  'HTTP/1.1 400 Bad Request\r\n\r\n',
  '* OK IMAP4rev1\r\n',
  '+OK\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  '250-SIZE 99999999999999999999999999\r\n',
  '250-SIZE -1\r\n',
  '250-AUTH\r\n',
  '250-AUTH=LOGIN PLAIN\r\n',
  '250-\r\n',
  'x'.repeat(600),
  'A'.repeat(9000),
  '250-x\r\n'.repeat(700),
];

/**
 * Makes the hostile server of this seed: a real dialogue, mutated one to six times. It never waits: after its last
 * step the connection ends or is reset.
 */
export function generateDialogue(seed: number): FuzzedDialogue {
  const random = new SeededRandom(seed);
  const steps: Steps = random.pick(models).map(([after, text]) => [after, text]);
  for (let left = 1 + random.below(6); left > 0; left -= 1) mutate(steps, random);
  const pieceBytes = random.oneIn(4) ? 1 + random.below(7) : undefined;
  return {
    seed,
    steps: steps.map(([after, text]) => ({ after, send: Buffer.from(text, 'latin1') })),
    end: random.oneIn(3) ? 'reset' : 'close',
    ...(pieceBytes === undefined ? {} : { pieceBytes }),
  };
}

type Mutation = (steps: Steps, at: number, random: SeededRandom) => void;

const mutations: readonly [Mutation, ...Mutation[]] = [
  /** Truncate: the step stops in the middle. */
  (steps, at, random) => change(steps, at, (text) => text.slice(0, random.below(text.length + 1))),
  /** Truncate: the dialogue stops here. */
  (steps, at) => void steps.splice(at + 1),
  /** Duplicate: the same reply twice, the second unasked. */
  (steps, at) => {
    const step = steps[at];
    if (step) steps.splice(at, 0, [step[0], step[1]]);
  },
  (steps, at) => change(steps, at, (text) => text + text),
  /** Splice: half of this reply, half of another. */
  (steps, at, random) => {
    const other = steps[random.below(steps.length)]?.[1] ?? '';
    change(
      steps,
      at,
      (text) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
    );
  },
  /** Flip a bit. */
  (steps, at, random) =>
    change(steps, at, (text) => {
      const where = random.below(text.length);
      const flipped = String.fromCharCode(text.charCodeAt(where) ^ (1 << random.below(8)));
      return text === '' ? text : text.slice(0, where) + flipped + text.slice(where + 1);
    }),
  /** Insert. */
  (steps, at, random) =>
    change(steps, at, (text) => {
      const where = random.below(text.length + 1);
      return text.slice(0, where) + random.pick(tokens) + text.slice(where);
    }),
  /** Replace a whole reply. */
  (steps, at, random) => change(steps, at, () => random.pick(tokens)),
  /** Reorder: two replies change places. */
  (steps, at, random) => {
    const other = random.below(steps.length);
    const [left, right] = [steps[at]?.[1] ?? '', steps[other]?.[1] ?? ''];
    change(steps, at, () => right);
    change(steps, other, () => left);
  },
  /** Speaks before the command. */
  (steps, at) => {
    const step = steps[at];
    if (step) step[0] = 'nothing';
  },
  /** Waits for one command more. */
  (steps, at) => void steps.splice(at, 0, ['line', '']),
  /** Another digit in the code, in one line or in all. */
  (steps, at, random) => {
    const digit = `${random.below(10)}`;
    const place = random.below(3);
    const pattern = random.oneIn(2) ? /^\d{3}/gm : /^\d{3}/m;
    change(steps, at, (text) =>
      text.replace(pattern, (code) => code.slice(0, place) + digit + code.slice(place + 1)),
    );
  },
  /** Other line ends. */
  (steps, at, random) =>
    change(steps, at, (text) =>
      text.replaceAll('\r\n', random.pick(['\n', '\r', '\n\r', '\r\r\n', ' \r\n'])),
    ),
  /** A line grows. */
  (steps, at, random) =>
    change(steps, at, (text) =>
      text.replace(/\r\n/, `${String.fromCharCode(random.below(256)).repeat(random.below(12_000))}\r\n`),
    ),
  /** A reply of another dialogue. */
  (steps, at, random) => {
    const model = random.pick(models);
    change(steps, at, () => model[random.below(model.length)]?.[1] ?? '');
  },
];

function mutate(steps: Steps, random: SeededRandom): void {
  const mutation = random.pick(mutations);
  mutation(steps, random.below(steps.length), random);
}

function change(steps: Steps, at: number, edit: (text: string) => string): void {
  const step = steps[at];
  if (step) step[1] = edit(step[1]);
}
