/** A DNS server that does what a correct one never does. UDP and TCP on the same port. */
import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { AUTHORITATIVE_ANSWER, decode, encode, type Packet, TRUNCATED_RESPONSE } from 'dns-packet';
import { answerQuestion, type ZoneScript } from './answers.ts';

/** Recursion desired, echoed, and recursion available: RFC 1035 §4.1.1. */
const recursionDesired = 0x100;
const recursionAvailable = 0x80;
const codes = { NOERROR: 0, SERVFAIL: 2, NXDOMAIN: 3, REFUSED: 5 } as const;

/** A running scripted server. */
export interface ScriptedDnsServer {
  readonly udp: UdpSocket;
  readonly tcp: Server;
  /** Every question received, oldest first: `A mail.example.test udp`. */
  readonly questions: readonly string[];
}

/**
 * Starts the server.
 *
 * @param port 0 takes a free one
 * @throws when the address cannot be bound
 */
export async function openScriptedDns(
  zone: ZoneScript,
  host: string,
  port: number,
): Promise<ScriptedDnsServer> {
  const questions: string[] = [];
  const udp = createSocket(host.includes(':') ? 'udp6' : 'udp4');
  udp.on('message', (message, from) => {
    const reply = replyTo(zone, message, 'udp', questions);
    if (reply !== undefined) udp.send(reply, from.port, from.address);
  });
  const tcp = createServer((socket) => serveTcp(zone, socket, questions));
  udp.bind(port, host);
  await once(udp, 'listening');
  tcp.listen(udp.address().port, host);
  await once(tcp, 'listening');
  return { udp, tcp, questions };
}

/** RFC 1035 §4.2.2: each message is preceded by its length, two bytes. */
function serveTcp(zone: ZoneScript, socket: Socket, questions: string[]): void {
  let buffered = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (chunk) => {
    buffered = Buffer.concat([buffered, chunk]);
    while (buffered.length >= 2 && buffered.length >= 2 + buffered.readUInt16BE()) {
      const length = buffered.readUInt16BE();
      const reply = replyTo(zone, buffered.subarray(2, 2 + length), 'tcp', questions);
      buffered = buffered.subarray(2 + length);
      if (reply === undefined) continue;
      const prefix = Buffer.alloc(2);
      prefix.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([prefix, reply]));
    }
  });
}

function replyTo(
  zone: ZoneScript,
  message: Buffer,
  transport: 'udp' | 'tcp',
  questions: string[],
): Buffer | undefined {
  let query: Packet;
  try {
    query = decode(message);
  } catch {
    return undefined;
  }
  const question = query.questions?.[0];
  if (question === undefined) return undefined;
  const asked = `${question.type} ${question.name} `;
  const askedBefore = questions.some((earlier) => earlier.startsWith(asked));
  questions.push(`${asked}${transport}`);
  const { code, records, fault } = answerQuestion(zone, question, askedBefore);
  if (fault === 'silence') return undefined;
  if (fault === 'truncated-without-tcp' && transport === 'tcp') return undefined;
  const isTruncated = transport === 'udp' && fault?.startsWith('truncated') === true;
  const reply = encode({
    type: 'response',
    id: fault === 'wrong-id' ? (query.id ?? 0) ^ 0x5555 : (query.id ?? 0),
    flags:
      AUTHORITATIVE_ANSWER |
      recursionAvailable |
      ((query.flags ?? 0) & recursionDesired) |
      (isTruncated ? TRUNCATED_RESPONSE : 0) |
      codes[code],
    questions: [question],
    answers: isTruncated || fault === 'malformed' ? [] : [...records],
  });
  if (fault !== 'malformed') return reply;
  // The header promises an answer; what follows the question is a name that points at itself for ever.
  const header = Buffer.from(reply);
  header.writeUInt16BE(1, 6);
  const offset = header.length;
  return Buffer.concat([header, Buffer.from([0xc0 | (offset >> 8), offset & 0xff, 0xff, 0xff])]);
}
