import { expect, test } from 'vitest';
import { runCli } from '../testing/run-cli.ts';
import { harmless } from './harmless.ts';

const evil = 'a\x1b[31mb\x1b]0;title\x07\x9b2J\u202e.example.com';
const steers = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/;

test('texts at any depth are made printable, everything else is kept', () => {
  expect(harmless({ host: 'a\x1bb', list: ['\x07', 1, null, { deep: '\x9b' }], no: undefined })).toEqual({
    host: 'a\\x1bb',
    list: ['\\x07', 1, null, { deep: '\\x9b' }],
    no: undefined,
  });
});

const forms = ['', '--markdown', '--html', '--quiet', '--transcript'];

test.concurrent.each(forms)('an escape sequence in the host does not reach the output: %s', async (form) => {
  const { stdout, stderr, status } = await runCli(['check', evil, ...(form === '' ? [] : [form])]);
  expect(stdout).toContain('U+001B');
  expect(stdout + stderr).not.toMatch(steers);
  expect(status).toBe(1);
});

test('an escape sequence in a targets file does not reach the output', async () => {
  const { stdout, stderr } = await runCli(['check', '--file', '-'], {
    input: 'a\x1b[31mb.example.com:587\n',
  });
  expect(stdout).toContain('hostname-hidden-characters');
  expect(stdout + stderr).not.toMatch(steers);
});
