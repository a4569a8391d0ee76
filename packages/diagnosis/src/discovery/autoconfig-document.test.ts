import { describe, expect, test } from 'vitest';
import { readAutoconfig } from './autoconfig-document.ts';

const address = { localPart: 'user', domain: 'example.com' };

function server(inner: string, attributes = 'type="smtp"'): string {
  return `<outgoingServer ${attributes}>${inner}</outgoingServer>`;
}

function document(...servers: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1"><emailProvider id="example.com"><domain>example.com</domain>
<incomingServer type="imap"><hostname>imap.example.com</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
${servers.join('\n')}
</emailProvider></clientConfig>`;
}

const starttls =
  '<hostname>smtp.example.com</hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>';
const implicit =
  '<hostname>smtp.example.com</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username><authentication>OAuth2</authentication><authentication>password-cleartext</authentication>';

describe('a document', () => {
  test('names outgoing servers only, in its order', () => {
    expect(readAutoconfig(document(server(implicit), server(starttls)), address)).toEqual({
      endpoints: [
        { host: 'smtp.example.com', port: 465, security: 'implicit' },
        { host: 'smtp.example.com', port: 587, security: 'starttls' },
      ],
      usernameForm: '%EMAILLOCALPART%',
      authentication: ['OAuth2', 'password-cleartext'],
    });
  });

  test('may use the domain in a host name, and attributes on any element', () => {
    const xml = document(
      server(
        '<hostname x="1">Mail.%EMAILDOMAIN%</hostname><port>25</port><socketType>plain</socketType>',
        'type="smtp" y="2"',
      ),
    );
    expect(readAutoconfig(xml, address)).toEqual({
      endpoints: [{ host: 'mail.example.com', port: 25, security: 'none' }],
      authentication: [],
    });
  });

  test.each([
    ['<port>587</port><socketType>STARTTLS</socketType>'],
    ['<hostname>smtp.example.com</hostname><socketType>STARTTLS</socketType>'],
    ['<hostname>smtp.example.com</hostname><port>587</port>'],
    ['<hostname>smtp.example.com</hostname><port>0</port><socketType>SSL</socketType>'],
    ['<hostname>smtp.example.com</hostname><port>65536</port><socketType>SSL</socketType>'],
    ['<hostname>smtp.example.com</hostname><port>4.5</port><socketType>SSL</socketType>'],
    ['<hostname>http://smtp.example.com/</hostname><port>465</port><socketType>SSL</socketType>'],
    ['<hostname>smtp</hostname><port>465</port><socketType>SSL</socketType>'],
    ['<hostname>smtp.example.com</hostname><port>465</port><socketType>TLS9</socketType>'],
    ['<hostname><b>smtp.example.com</b></hostname><port>465</port><socketType>SSL</socketType>'],
    ['<hostname>smtp.example.com\u0007.example</hostname><port>465</port><socketType>SSL</socketType>'],
  ])('without a usable server: %s', (inner) => {
    const reading = readAutoconfig(document(server(inner)), address);
    expect('problem' in reading).toBe(true);
  });

  test('leaves a broken server out and keeps the good one', () => {
    const reading = readAutoconfig(document(server('<hostname>x</hostname>'), server(starttls)), address);
    expect(reading).toMatchObject({ endpoints: [{ port: 587 }], usernameForm: '%EMAILADDRESS%' });
  });

  test('with a thousand servers is cut short', () => {
    const servers = Array.from({ length: 1_000 }, (_, i) => server(starttls.replace('smtp.', `smtp${i}.`)));
    const reading = readAutoconfig(document(...servers), address);
    expect('endpoints' in reading && reading.endpoints.length).toBe(20);
  });
});

describe('hostile or mistaken answers', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  test.each([
    ['an entity bomb', bomb + document(server(starttls)), 'has a DTD'],
    [
      'an external entity',
      `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${document(server(starttls))}`,
      'has a DTD',
    ],
    ['a web page', '<!doctype html><html><body>Not found</body></html>', 'has a DTD'],
    ['a web page without a doctype', '<html><body><p>Hello</p></body></html>', 'no autoconfig document'],
    ['unclosed tags', '<clientConfig><emailProvider>', 'no well-formed XML'],
    ['JSON', '{"hostname": "smtp.example.com"}', 'no '],
    ['nothing', '', 'no '],
    ['deep nesting', '<a>'.repeat(20_000) + '</a>'.repeat(20_000), 'no '],
    ['a document without servers', document(), 'no outgoing server'],
    ['another kind of server', document(server(starttls, 'type="exchange"')), 'no outgoing server'],
    ['names of the object prototype', '<constructor><emailProvider/></constructor>', 'no '],
    ['a __proto__ element', '<clientConfig><__proto__><outgoingServer/></__proto__></clientConfig>', 'no '],
    ['rubbish', '\u0000\u0001<\u0002', 'no '],
  ])('%s', (_, xml, problem) => {
    const reading = readAutoconfig(xml, address);
    expect('problem' in reading ? reading.problem : undefined).toContain(problem);
  });

  test('an entity in a value is left as it is written', () => {
    const xml = document(server(starttls.replace('%EMAILADDRESS%', '&amp;user')));
    expect(readAutoconfig(xml, address)).toMatchObject({ usernameForm: '&amp;user' });
  });

  test('a login longer than an address, or with a line end in it, is none', () => {
    for (const login of ['x'.repeat(321), 'user\nEXTRA']) {
      const reading = readAutoconfig(document(server(starttls.replace('%EMAILADDRESS%', login))), address);
      expect('endpoints' in reading && reading.usernameForm).toBe(undefined);
    }
  });
});
