/** Runs the scripted DNS server in a process of its own: `node program.ts HOST PORT ZONE.json`. */
import { readFile } from 'node:fs/promises';
import type { ZoneScript } from './answers.ts';
import { openScriptedDns } from './scripted-server.ts';

const [, , host = '', port = '', file = ''] = process.argv;
await openScriptedDns(JSON.parse(await readFile(file, 'utf8')) as ZoneScript, host, Number(port));
process.stdout.write('listening\n');
