import { Transform } from 'node:stream';

/** Longest line a filter waits for; more is passed on as it is, so that a relay cannot be made to hoard. */
const maxLineBytes = 64 * 1024;

/**
 * Rewrites SMTP line by line. `rewrite` gets each line without its end, as Latin-1, and gives the lines to send in its
 * place (none drops it) or `'pass'` to let this line and everything after it through unread, as after STARTTLS.
 */
export function createLineFilter(rewrite: (line: string) => readonly string[] | 'pass'): Transform {
  let pending = Buffer.alloc(0);
  let isPassing = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isPassing) return done(null, chunk);
      pending = Buffer.concat([pending, chunk]);
      const output: Buffer[] = [];
      for (let end = pending.indexOf(10); end >= 0 && !isPassing; end = pending.indexOf(10)) {
        const line = pending.subarray(0, end).toString('latin1').replace(/\r$/, '');
        const lines = rewrite(line);
        if (lines === 'pass') {
          isPassing = true;
          break;
        }
        pending = pending.subarray(end + 1);
        for (const replacement of lines) output.push(Buffer.from(`${replacement}\r\n`, 'latin1'));
      }
      if (isPassing || pending.length > maxLineBytes) {
        output.push(pending);
        pending = Buffer.alloc(0);
      }
      done(null, Buffer.concat(output));
    },
    flush(done) {
      done(null, pending);
    },
  });
}
