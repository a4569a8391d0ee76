import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { redact } from './redact.ts';

const secret = 'Canary-9f3b!x';
const base64 = (text: string) => Buffer.from(text).toString('base64');

const pastes: Readonly<Record<string, string>> = {
  'AUTH PLAIN with an initial response': `AUTH PLAIN ${base64(`\0user@example.com\0${secret}`)}\n535 5.7.8 authentication failed`,
  'AUTH PLAIN in two steps': `C: AUTH PLAIN\nS: 334 \nC: ${base64(`\0user@example.com\0${secret}`)}\nS: 535 5.7.8 authentication failed`,
  'AUTH LOGIN': `AUTH LOGIN\n334 VXNlcm5hbWU6\n${base64('user@example.com')}\n334 UGFzc3dvcmQ6\n${base64(`${secret}${secret}`)}\n535 authentication failed`,
  'AUTH XOAUTH2': `AUTH XOAUTH2 ${base64(`user=a@example.com\x01auth=Bearer ${secret}\x01\x01`)}\n535 5.7.3 Authentication unsuccessful`,
  'a settings object': `{ host: 'smtp.example.com', auth: { user: 'a', pass: '${secret}' } } Error: Invalid login: 535 authentication failed`,
  'an environment file': `MAIL_PASSWORD=${secret}\nMAIL_HOST=smtp.example.com\n535 authentication failed`,
  'a URL': `smtp://user:${secret}@smtp.example.com:587 535 authentication failed`,
  'a JSON log': `{"password":"${secret}","msg":"535 authentication failed"}`,
  'a bearer token': `Authorization: Bearer ${secret.replace('!', '')}abcdef 535 authentication failed`,
  'swaks options': `swaks --auth-password ${secret} -s smtp.example.com\n<** 535 authentication failed`,
};

describe('a secret in a pasted text', () => {
  test.each(Object.entries(pastes))('%s is not given back', (_, text) => {
    const answer = JSON.stringify(explain(text));
    expect(answer).not.toContain('Canary');
    for (const blob of text.match(/[A-Za-z0-9+/]{20,}={0,2}/g) ?? []) expect(answer).not.toContain(blob);
    expect(redact(text)).not.toContain('Canary');
  });

  test('the words of the server stay', () => {
    const words =
      '550 5.7.26 Your email has been blocked because the sender is unauthenticated. p=UnauthenticatedEmail';
    expect(redact(words)).toBe(words);
    expect(redact('535 5.7.8 Username and Password not accepted')).toBe(
      '535 5.7.8 Username and Password not accepted',
    );
  });
});
