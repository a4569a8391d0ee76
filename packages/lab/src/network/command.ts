import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs a short command to its end and gives its standard output.
 *
 * @param input text for its standard input; empty when unset
 * @throws when it cannot be started or ends with another status than 0; the message holds what it wrote to standard error
 */
export async function runCommand(argv: readonly string[], input = ''): Promise<string> {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  // A command that ends without reading gives EPIPE here; its status says what happened.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [code] = await closed;
  if (code !== 0) throw new Error(`${argv.join(' ')} ended with ${code}: ${errors.trim()}\n${input}`);
  return output;
}
