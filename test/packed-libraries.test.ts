import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../packages/lab/src/lab.ts';
import { startScriptedServer } from '../packages/lab/src/scripted/server.ts';
import { EmptyFolder, machineNode, root } from './installed-package.ts';

const folder = new EmptyFolder();

beforeAll(async () => {
  await folder.run(process.execPath, [join(root, 'tools/build-libraries.ts')], {
    PATH: process.env.PATH ?? '',
  });
  await folder.install([
    await folder.pack(join(root, 'packages/smtp/dist')),
    await folder.pack(join(root, 'packages/diagnosis/dist')),
  ]);
}, 180_000);
afterAll(() => folder[Symbol.dispose]());

const user = { name: 'alice@lab.test', password: 'a Password of-the lab' };

/** Plain JavaScript, as someone who embeds the library writes it. */
const program = `
  import { readFileSync } from 'node:fs';
  import { diagnose } from '@postroad/diagnosis';
  import { Secret } from '@postroad/smtp';
  const [host, port, ca] = process.argv.slice(2);
  const diagnosis = await diagnose({
    host, port: Number(port), security: 'starttls', ca: [readFileSync(ca, 'utf8')],
    username: process.env.LAB_USER, password: new Secret(process.env.LAB_PASSWORD),
    from: process.env.LAB_USER, to: 'bob@lab.test',
  });
  console.log(JSON.stringify({ verdict: diagnosis.verdict, cause: diagnosis.cause }));
`;

test.each([...new Set([machineNode(), process.execPath])])(
  'plain JavaScript checks a server, by %s',
  async (node) => {
    writeFileSync(join(folder.path, 'program.mjs'), program);
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, { users: [user] });
    const call = ['program.mjs', server.address, String(server.port), server.files.ca];
    const right = await folder.run(node, call, { LAB_USER: user.name, LAB_PASSWORD: user.password });
    expect({ ...right, stdout: JSON.parse(right.stdout) as unknown }).toEqual({
      stderr: '',
      stdout: { verdict: 'ok', cause: null },
    });
    const wrong = await folder.run(node, call, { LAB_USER: user.name, LAB_PASSWORD: 'wrong' });
    expect(JSON.parse(wrong.stdout)).toEqual({ verdict: 'failed', cause: 'auth-bad-credentials' });
  },
);

test('TypeScript finds the declarations, and they are strict', async () => {
  writeFileSync(
    join(folder.path, 'program.mts'),
    `import { type Diagnosis, diagnose } from '@postroad/diagnosis';
     import { SmtpSession, Secret } from '@postroad/smtp';
     const diagnosis: Diagnosis = await diagnose({ host: 'h', port: 587, security: 'auto', password: new Secret('x') });
     export const verdict: 'ok' | 'degraded' | 'failed' | 'inconclusive' = diagnosis.verdict;
     export const session: typeof SmtpSession = SmtpSession;
     // @ts-expect-error a password must be a Secret
     await diagnose({ host: 'h', port: 587, security: 'auto', password: 'x' });
     // @ts-expect-error there is no such field
     diagnosis.nothing;`,
  );
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node'];
  const typeRoots = ['--typeRoots', join(root, 'node_modules/@types')];
  await folder
    .run(join(root, 'node_modules/.bin/tsc'), [...options, ...typeRoots, '--ignoreConfig', 'program.mts'], {
      PATH: process.env.PATH ?? '',
    })
    .catch((error: { readonly stdout?: string }) => expect.fail(error.stdout ?? String(error)));
});
