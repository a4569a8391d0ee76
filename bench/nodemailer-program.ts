/**
 * nodemailer's `verify()` on many targets at once: `nodemailer-program.ts PORT TARGETS CONCURRENCY`. User and password
 * are in the environment; the authority comes by NODE_EXTRA_CA_CERTS, which leaves its contexts shared. Prints how many
 * succeeded.
 */
import { createTransport } from 'nodemailer';

const [port, targets, concurrency] = process.argv.slice(2).map(Number);
const auth = { user: process.env.BENCH_USER ?? '', pass: process.env.BENCH_PASSWORD ?? '' };

let next = 0;
let succeeded = 0;
async function work(): Promise<void> {
  while (next < (targets ?? 1)) {
    next += 1;
    const transport = createTransport({
      host: '127.0.0.1',
      port: port ?? 587,
      secure: false,
      requireTLS: true,
      auth,
      // The certificate names the address; nodemailer would otherwise send no name and check for the address as well.
      tls: { servername: '' },
    });
    await transport.verify();
    transport.close();
    succeeded += 1;
  }
}

await Promise.all(Array.from({ length: concurrency ?? 1 }, work));
process.stdout.write(`${succeeded}\n`);
