import type { Stage } from '../vocabulary.ts';
import { stageFromWords } from './stage-words.ts';

/** One reply found in a text. */
export interface FoundReply {
  readonly code: number;
  /** The words with their codes, lines joined by a line break. */
  readonly text: string;
  readonly stage?: Stage;
  /** Where it begins: number of the line, for what stood before it. */
  readonly line: number;
  /** Found as a line of a dialogue, not inside a sentence. */
  readonly ofDialogue: boolean;
}

export interface Dialogue {
  readonly lines: readonly string[];
  readonly replies: readonly FoundReply[];
  /** The lines that belong to no reply and are no command: what stands around the dialogue. */
  readonly notes: readonly string[];
  /** Whether the client's commands are in the text. */
  readonly isTranscript: boolean;
}

/** What tools put before a line of the dialogue, removed again and again until none is left. */
const prefixes: readonly RegExp[] = [
  // Anything before an arrow that a reply or a command follows: `mta: 0x2a: <<< 554-…`.
  /^.{0,80}?(?:<{2,3}|<-{1,2}|>{2,3}|-{1,2}>|(?:SERVER|CLIENT|INBOUND|OUTBOUND)):? +["']?(?=\d{3}[- ]|(?:EHLO|HELO|MAIL FROM|RCPT TO|AUTH|STARTTLS|DATA|QUIT|RSET)\b)/,
  /^[\s>|│┃▶•*]+(?=\S)/,
  /^\[?\d{4}[-/.]\d\d?[-/.]\d\d?(?:[T ,]+\d\d?:\d\d(?::\d\d)?(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d| UTC)?\]?:?\s*/,
  /^\[?\d\d?:\d\d:\d\d(?:[.,:]\d+)?(?: [AP]M)?\]?:?\s*/,
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? /,
  /^[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d (?:\S+ )?/,
  /^\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL|CRITICAL|NOTICE|SEVERE|FINE|verbose|debug|info|error|warn)\]?(?: SMTP)?\s*[:|-]?\s+(?=\S)/,
  /^\[[\w :./#-]{1,40}\]:?\s+/,
  /^\w[\w/.-]{1,40}\[\d+\]:\s*/,
  /^(?:SERVER -> CLIENT|CLIENT -> SERVER|S -> C|C -> S|SMTP(?:<<|>>)|\[[SC]\]|(?:remote|smtp) (?:server|host)(?: said| returned)?|Server|Client|Resposta do Servidor|Received|Got|Sent|Recv|Send|RECV|SEND|Rx|Tx|reply|send|RESPONSE|response|S|C)\s*[:>]\s*/,
  /^(?:<-+|-+>|<~\*?|~>|<=+|=+>|<\*+|\*+>|<{1,3}|>{1,3}|<\*\*)\s+/,
  /^[SC] (?=\d{3}[- ]|(?:EHLO|HELO|MAIL|RCPT|AUTH|DATA|STARTTLS|QUIT)\b)/,
  /^(?:retcode )?\(?["'`]+/,
  /^b(?=["'])/,
  /^-{1,3}\s+/,
];

function stripPrefixes(line: string): string {
  let rest = line.trim();
  for (let round = 0; round < 6; round++) {
    const start = rest;
    for (const prefix of prefixes) rest = rest.replace(prefix, '');
    if (rest === start) break;
  }
  return rest;
}

const commandStages: readonly { readonly match: RegExp; readonly stage: Stage }[] = [
  { match: /^(?:EHLO|HELO|LHLO)\s+\S|^(?:EHLO|HELO)$/i, stage: 'ehlo' },
  { match: /^STARTTLS\W*$/i, stage: 'starttls' },
  { match: /^AUTH\s+[A-Z0-9-]{3,}/i, stage: 'auth' },
  { match: /^MAIL FROM:/i, stage: 'mail' },
  { match: /^RCPT TO:/i, stage: 'rcpt' },
  { match: /^(?:DATA|BDAT \d+.*)\W*$/i, stage: 'data' },
  { match: /^(?:RSET|NOOP|VRFY|EXPN|HELP|QUIT)\b[^a-z]{0,60}$/, stage: 'delivery' },
];

const STACK_LINE =
  /^(?:at |\.\.\. \d+ more|File "|#\d+ |Caused by|nested exception|Traceback|\w+(?:\.\w+)+(?:Error|Exception)|from \/|in \S+:\d+|\})/;
const REPLY_LINE = /^([2-5]\d\d)(?:([- ])|$)(.*)$/s;
const LONGEST_REPLY_LINES = 60;

/** Finds the replies of a text, in order, each with the stage it answers as far as the text tells. */
export function readDialogue(text: string): Dialogue {
  const lines = text.split('\n');
  const bare = lines.map(stripPrefixes);
  const isTranscript = bare.some((line) => commandStages.slice(0, 5).some(({ match }) => match.test(line)));
  const replies: FoundReply[] = [];
  const notes: string[] = [];
  const pending: Stage[] = [];
  let last: Stage | undefined;
  let sentSomething = false;
  for (let at = 0; at < lines.length; at++) {
    const line = bare[at] ?? '';
    const command = commandStages.find(({ match }) => match.test(line));
    if (command) {
      pending.push(command.stage);
      sentSomething = true;
      continue;
    }
    const reply = REPLY_LINE.exec(line);
    if (reply) {
      const { text: words, end } = wholeReply(bare, at, reply[1] ?? '');
      const code = Number(reply[1]);
      let stage: Stage | undefined;
      if (sentSomething) {
        stage = (code === 334 || code === 354 ? pending[0] : pending.shift()) ?? last;
      } else if (isTranscript && (code === 220 || commandFollows(bare, end))) {
        stage = 'greeting';
      }
      last = stage;
      const named = stageFromLine(lines, at, end);
      replies.push({
        code,
        text: words,
        ...stageField(named ?? stage),
        line: at,
        ofDialogue: true,
      });
      at = end;
      continue;
    }
    notes.push(lines[at] ?? '');
    for (const found of inlineReplies(line)) {
      const tail = continuation(bare, at, found.code);
      const named = stageFromLine(lines, at, at + tail.count);
      replies.push({
        code: found.code,
        text: [found.text, ...tail.lines].join('\n'),
        ...stageField(named ?? last),
        line: at,
        ofDialogue: false,
      });
    }
  }
  return { lines, replies, notes, isTranscript };
}

/** Whether the dialogue goes on soon after a line: a reply in prose before a transcript is no greeting. */
function commandFollows(bare: readonly string[], from: number): boolean {
  const next = bare
    .slice(from + 1)
    .filter((line) => line !== '')
    .slice(0, 3);
  return next.length === 0 || next.some((line) => commandStages.some(({ match }) => match.test(line)));
}

function stageField(stage: Stage | undefined): { stage?: Stage } {
  return stage === undefined ? {} : { stage };
}

function stageFromLine(lines: readonly string[], from: number, to: number): Stage | undefined {
  return stageFromWords(lines.slice(from, to + 1).join(' '));
}

/** Joins the lines of a multi-line reply, whatever stands before each. */
function wholeReply(bare: readonly string[], from: number, code: string): { text: string; end: number } {
  const collected = [bare[from] ?? ''];
  let end = from;
  for (let at = from + 1; at < bare.length && at - from < LONGEST_REPLY_LINES; at++) {
    const line = bare[at] ?? '';
    const previous = collected.at(-1) ?? '';
    if (line.startsWith(code) && (REPLY_LINE.exec(previous)?.[2] === '-' || !REPLY_LINE.test(previous))) {
      collected.push(line);
      end = at;
    } else if (isWrapped(line)) {
      // A line the terminal or the mail wrapped: it belongs to the line before.
      collected.push(line);
      end = at;
    } else break;
  }
  return { text: collected.join('\n'), end };
}

/** Lines after an inline reply that still belong to it. */
function continuation(
  bare: readonly string[],
  from: number,
  code: number,
): { lines: string[]; count: number } {
  const lines: string[] = [];
  for (let at = from + 1; at < bare.length && at - from < 12; at++) {
    const line = bare[at] ?? '';
    if (!line.startsWith(`${code}-`) && !line.startsWith(`${code} `) && !isWrapped(line)) break;
    lines.push(line);
  }
  return { lines, count: lines.length };
}

function isWrapped(line: string): boolean {
  if (line === '' || REPLY_LINE.test(line) || STACK_LINE.test(line)) return false;
  if (commandStages.some(({ match }) => match.test(line))) return false;
  if (/^[\w -]{1,30}(?::|=>|=)\s|^["'}{\])]/.test(line)) return false;
  if (
    /^\w+\[\d+\]|^(?:connect(?:ing|ed)?|disconnect\w*|closing|trying|warning|error|exception|debug|to|from|subject)\b/i.test(
      line,
    )
  )
    return false;
  return line.length > 2;
}

const MARKER =
  /(?:said|respon[sd]\w*|reply|replied|code|status|error|login|fail\w*|reject\w*|refus\w*|message|command|exception|server|smtp|got|returned|answer\w*|with|denied|diagnostic-code|smtp;|credentials with|data|sender|recipients?|host|address)\W{0,8}b?["']?$/i;
const NOT_A_REPLY =
  /(?:\b(?:line|port|id|at|size|version|took|after|bytes|uid|pid|in|of|delay|delays|errno|no)|#|\$|:\d+|http\/[\d.]+|HTTP)[ =:]{0,3}$/i;
const A_QUANTITY = /^ ?(?:bytes|octets|lines|ms|seconds|[kKmM]B|messages|emails|users|ok\b|%)/i;
/** Codes that SMTP servers send on failure, or nearly. */
const KNOWN = /^(?:4[2-7]\d|5[0-7]\d)$/;

function inlineReplies(line: string): { code: number; text: string }[] {
  const found: { code: number; text: string }[] = [];
  for (const match of line.matchAll(
    /(?<![\w./@+%#-])(?<!\.[a-z]{2,12}:|[\]\d]:|localhost:)([45]\d\d)(?![\d./%:]*\d)(?=$|[\s\-:;,)"'\]])/g,
  )) {
    const code = match[1] ?? '';
    const at = match.index;
    const before = line.slice(Math.max(0, at - 40), at);
    const after = line.slice(at + 3, at + 60);
    const enhanced = /^[-\s:]+#?[245]\.\d{1,3}\.\d{1,3}/.test(after);
    const marked = MARKER.test(before) || /\(\s*$/.test(before);
    const spoken =
      KNOWN.test(code) &&
      /^(?:[- ]|\)?["',:]{0,8}\s{0,20}b?["']?\s{0,20})[A-Za-z#<*[(\u0080-\uffff]/.test(after);
    if (!enhanced && (!KNOWN.test(code) || NOT_A_REPLY.test(before) || A_QUANTITY.test(after))) continue;
    if (!enhanced && !(marked || (spoken && (at === 0 || /[\s:("'>\]-]$/.test(before))))) continue;
    if (found.some((other) => other.code === Number(code))) continue;
    found.push({
      code: Number(code),
      text: line.slice(at).replace(/^(\d{3})[)"',:\s]+(?:with message)?[\s"'b]*/, '$1 '),
    });
  }
  return found;
}
