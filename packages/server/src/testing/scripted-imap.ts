import type { Socket } from 'node:net';
import type { Lab } from '../../../lab/src/lab.ts';
import { listen } from '../../../lab/src/scripted/server.ts';

/** What to say to one command; `{tag}` is the client's. Undefined: nothing. A function may write without end. */
export type Answer = string | undefined | ((socket: Socket, tag: string, line: string) => void);

export interface ScriptedImap {
  readonly port: number;
  /** Command lines, without the tag. */
  readonly commands: readonly string[];
}

const ok = '{tag} OK done\r\n';
const healthy: Readonly<Record<string, Answer>> = {
  CAPABILITY: `* CAPABILITY IMAP4rev1\r\n${ok}`,
  LOGIN: ok,
  NAMESPACE: `* NAMESPACE (("" "/")) NIL NIL\r\n${ok}`,
  LIST: `* LIST () "/" INBOX\r\n${ok}`,
  LSUB: `* LSUB () "/" INBOX\r\n${ok}`,
  EXAMINE: `* FLAGS ()\r\n* 1 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT 2] ok\r\n{tag} OK [READ-ONLY] done\r\n`,
  'UID SEARCH': `* SEARCH 1\r\n${ok}`,
  'UID FETCH': ok,
  NOOP: ok,
  LOGOUT: (socket, tag) => socket.end(`* BYE\r\n${tag} OK done\r\n`),
};

/** An IMAP server that is healthy but for what the answers say, by command. `greeting` is what it begins with. */
export async function startScriptedImap(
  lab: Lab,
  answers: Readonly<Record<string, Answer>>,
  greeting: Answer = '* OK [CAPABILITY IMAP4rev1] ready\r\n',
): Promise<ScriptedImap> {
  const port = await lab.freePort();
  const commands: string[] = [];
  await listen(lab, '127.0.0.1', port, (socket) => {
    let text = '';
    say(socket, greeting, '', '');
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\r\n'); end !== -1; end = text.indexOf('\r\n')) {
        const [tag = '', ...words] = text.slice(0, end).split(' ');
        text = text.slice(end + 2);
        const line = words.join(' ');
        commands.push(line);
        const verb = (words[0]?.toUpperCase() === 'UID' ? words.slice(0, 2) : words.slice(0, 1))
          .join(' ')
          .toUpperCase();
        const answer = verb in answers ? answers[verb] : (healthy[verb] ?? '{tag} BAD unknown\r\n');
        say(socket, answer, tag, line);
      }
    });
  });
  return { port, commands };
}

function say(socket: Socket, answer: Answer, tag: string, line: string): void {
  if (typeof answer === 'string') socket.write(answer.replaceAll('{tag}', tag), 'latin1');
  else answer?.(socket, tag, line);
}

/** Writes the same again and again, as fast as it is taken. */
export function withoutEnd(text: string): Answer {
  return (socket) => {
    const block = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)), 'latin1');
    const write = (): void => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on('drain', write);
    write();
  };
}
