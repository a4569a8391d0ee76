import { Misuse } from '../input/misuse.ts';

const OLDEST_MAJOR = 24;

/** The service stands on what Node 24 brings (SQLite, argon2); the doctor runs on older ones. Throws Misuse. */
export function requireServiceRuntime(command: string, running = process.versions.node): void {
  if (Number(running.split('.')[0]) >= OLDEST_MAJOR) return;
  throw new Misuse(
    `"postroad ${command}" needs Node.js ${OLDEST_MAJOR} or newer, and this is ${running}. ` +
      `Install it from https://nodejs.org, or let npx bring it: ` +
      `npx --package=node@${OLDEST_MAJOR} --package=postroad postroad ${command} … ` +
      '("postroad check" and the other commands of the doctor work with this one)',
  );
}
