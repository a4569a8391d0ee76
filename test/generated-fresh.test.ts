import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const tools = readdirSync(join(root, 'tools')).filter((name) => /^generate-.+\.ts$/.test(name));

test('there are generators, and each can check', () => {
  expect(tools).toContain('generate-indexes.ts');
  expect(tools).toContain('generate-findings-index.ts');
  for (const tool of tools)
    expect(readFileSync(join(root, 'tools', tool), 'utf8'), tool).toContain("'--check'");
});

test.each(tools)('what %s writes is up to date', (tool) => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools', tool), '--check'], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
