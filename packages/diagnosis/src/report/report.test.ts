import { readFileSync } from 'node:fs';
import { Secret } from '@postroad/smtp';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { diagnose } from '../diagnose.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { reportHtml, reportMarkdown } from './index.ts';

const user = { name: 'alice@lab.test', password: 'canary-Horse7battery' };
/** What a server might say to break out of where its words are shown. */
const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><a href=javascript:alert(1)>x</a>&lt;b&gt;',
  '`code` ``` **bold** _it_ [link](javascript:alert(1)) ![i](http://evil.test/x.png)',
  '| a | b \\| c \\\\| d || https://evil.test/ www.evil.test <https://evil.test>',
  '# heading',
  '- item',
  '1. item',
  '===',
  '---',
  '> quote',
  '~~~',
  '    code',
  // The lab writes Latin-1: this arrives as the UTF-8 of a right-to-left override.
  Buffer.from('\u202eevil').toString('latin1'),
  '<!-- --> ]]> &amp; $x$ ~~s~~',
];

let lab: Lab;
let attacked: Diagnosis;
let passed: Diagnosis;

beforeAll(async () => {
  lab = await Lab.open();
  const [evil, healthy] = await Promise.all([
    startScriptedServer(lab, {
      users: [user],
      software: hostile.join(' '),
      addExtensions: hostile.map((text) => `X-EVIL ${text}`),
      answers: {
        'auth-result': hostile.map((text, i) => `535${i === hostile.length - 1 ? ' ' : '-'}5.7.8 ${text}`),
      },
    }),
    startScriptedServer(lab, { users: [user] }),
  ]);
  const settings = (server: typeof evil) => ({
    host: server.address,
    port: server.port,
    security: 'starttls' as const,
    ca: [readFileSync(server.files.ca, 'utf8')],
    username: user.name,
    password: new Secret(user.password),
    from: user.name,
    to: '|`x`**y**@lab.test',
  });
  attacked = await diagnose({ ...settings(evil), ehloName: '<i>`|x' });
  passed = await diagnose(settings(healthy));
});
afterAll(() => lab.close());

/** The elements of a page, as `name attribute attribute`. */
function elementsOf(html: string): readonly string[] {
  return [...html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<([a-z!][^\s>]*)([^>]*)>/gi)].map(
    ([, name = '', attributes = '']) =>
      [
        name.toLowerCase(),
        ...[...attributes.matchAll(/([\w-]+)="[^"]*"/g)].map(([, attribute]) => attribute),
      ].join(' '),
  );
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('the HTML report', () => {
  test('shows what a hostile server said as text and gains no element from it', () => {
    const page = reportHtml(attacked);
    expect(attacked.cause).toBe('auth-bad-credentials');
    const allowed = new Set([
      '!doctype',
      'html lang',
      'head',
      'meta charset',
      'meta name content',
      'meta http-equiv content',
      'title',
      'style',
      'body',
      'main',
      'h1',
      'h2',
      'p',
      'p class',
      'strong',
      'span',
      'section',
      'ol',
      'ul',
      'li',
      'dl',
      'dt',
      'dd',
      'div class tabindex',
      'table',
      'thead',
      'tbody',
      'tr',
      'th scope',
      'td',
      'pre tabindex',
      'a href rel',
      'footer',
    ]);
    expect(elementsOf(page).filter((element) => !allowed.has(element))).toEqual([]);
    expect(page.match(/<h2>/g)).toHaveLength(reportHtml(attacked).match(/<section>/g)?.length ?? 0);
    expect(textOf(page)).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(page).not.toContain('\u202e');
    expect(textOf(page)).toContain('\\u{202e}evil');
  });

  test('links to nothing but our own references and loads nothing', () => {
    const page = reportHtml(attacked);
    for (const [, url] of page.matchAll(/href="([^"]*)"/g)) expect(url).toMatch(/^https:\/\/(?!evil)/);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page.replace(/<style>[\s\S]*?<\/style>/, '')).not.toMatch(/<[^>]*\b(src|style|on\w+)=/);
    expect(page).not.toMatch(/url\(|@import/);
  });
});

describe('the Markdown report', () => {
  const rendered = (diagnosis: Diagnosis) =>
    micromark(reportMarkdown(diagnosis), {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });

  test('keeps its structure whatever a server said', () => {
    const html = rendered(attacked);
    const allowed = new Set([
      'h1',
      'h2',
      'p',
      'strong',
      'em',
      'ul',
      'ol',
      'li',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'pre',
      'code',
      'a href',
    ]);
    expect(elementsOf(html.replaceAll(/<\/[^>]*>/g, '')).filter((element) => !allowed.has(element))).toEqual(
      [],
    );
    const expected =
      reportMarkdown(passed)
        .match(/^## (?!Not tested).*$/gm)
        ?.map((line) => line.slice(3)) ?? [];
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title);
    expect(headings).toEqual(expect.arrayContaining(expected));
    expect(html.match(/<h1>/g)).toHaveLength(1);
    // Each row of a table has as many cells as its head.
    for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
      const cells = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(
        ([, row = '']) => row.match(/<t[hd]>/g)?.length,
      );
      expect(new Set(cells).size).toBe(1);
    }
  });

  test('shows the words of the server, letter by letter', () => {
    const text = textOf(rendered(attacked));
    for (const words of hostile.filter((one) => /^[\x20-\x7e]+$/.test(one)))
      expect(text, words).toContain(`5.7.8 ${words}`);
  });

  test('links to nothing but our own references', () => {
    // An address of mail becomes a link by itself, which leads nowhere else.
    for (const [, url] of rendered(attacked).matchAll(/href="([^"]*)"/g))
      expect(url).toMatch(/^https:\/\/(?!evil)|^mailto:/);
  });
});

test('both hold what a network team asks for', () => {
  for (const report of [reportMarkdown(attacked), reportHtml(attacked)]) {
    for (const title of [
      'Verdict',
      'What to do',
      'Evidence',
      'Stages',
      'From where, to where',
      'TLS and certificates',
      'See it by hand',
      'Transcript',
    ])
      expect(report).toContain(title);
    const text = report.startsWith('<') ? textOf(report) : report;
    expect(text).toContain(attacked.vantage.hostname);
    expect(text).toContain(attacked.facts.tls?.chain[0]?.fingerprint256 ?? 'no chain');
    expect(text).toContain(user.name);
  }
});

test('both name the outcome of a healthy check and what was not tested', () => {
  expect(reportMarkdown(passed)).toMatch(/^\*\*OK:\*\* /m);
  expect(reportMarkdown(passed)).toContain('## Not tested');
  expect(reportHtml(passed)).toContain('✔ OK');
});

test('no secret is in either', () => {
  for (const report of [attacked, passed].flatMap((diagnosis) => [
    reportMarkdown(diagnosis),
    reportHtml(diagnosis),
  ])) {
    expect(report).not.toContain(user.password);
    expect(report).not.toContain(Buffer.from(user.password).toString('base64'));
    expect(report).not.toContain(Buffer.from(`\0${user.name}\0${user.password}`).toString('base64'));
    // The masked line is there: the transcript was not simply left out.
    expect(report).toContain('AUTH PLAIN [secret]');
  }
});
