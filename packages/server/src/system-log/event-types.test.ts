import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventTypes, findEventType, severities } from './event-types.ts';

const root = resolve(import.meta.dirname, '../../../..');
const sources = globSync('packages/{server,cli,outbox}/src/**/*.ts', { cwd: root }).filter(
  (file) => !file.endsWith('.test.ts') && !file.includes('/testing/') && !file.endsWith('/event-types.ts'),
);

/** Whatever looks like the name of an event type: three words and more, joined by dots. */
const NAME = /'((?:system|user|app|policy|security)\.[a-z_0-9]+\.[a-z_0-9.]+)'/g;

describe('the catalogue of event types', () => {
  it('has every event type that the code writes', () => {
    const used = sources.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(NAME)].map(([, name = '']) => ({ file, name })),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter(({ name }) => findEventType(name) === undefined)).toEqual([]);
    for (const file of sources) {
      const source = readFileSync(join(root, file), 'utf8');
      for (const [, name = ''] of source.matchAll(/eventType: '([^']+\.[^']+)'/g))
        expect({ file, name, known: findEventType(name) !== undefined }).toMatchObject({ known: true });
      // Of a name put together only the beginning is known here.
      for (const [, start = ''] of source.matchAll(/`((?:system|user|app|policy)\.[a-z_.]+)\$\{/g))
        expect({
          file,
          start,
          known: Object.keys(eventTypes).some((name) => name.startsWith(start)),
        }).toMatchObject({
          known: true,
        });
    }
  });

  it('has no event type that nothing writes', () => {
    const code = sources.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    const starts = [...code.matchAll(/`((?:system|user|app|policy)\.[a-z_.]+)\$\{/g)].map(
      ([, start = '']) => start,
    );
    const unwritten = Object.keys(eventTypes).filter(
      (name) => !code.includes(`'${name}'`) && !starts.some((start) => name.startsWith(start)),
    );
    expect(unwritten).toEqual([]);
  });

  it('names events as Okta does, and says each in words', () => {
    for (const [name, { displayMessage, severity, description }] of Object.entries(eventTypes)) {
      expect(name).toMatch(/^[a-z0-9]+(?:[._][a-z0-9]+)+$/);
      expect(severities).toContain(severity);
      expect(displayMessage).toMatch(/^[A-Z].*[^.]$/);
      expect(description).toMatch(/\.$/);
    }
  });

  it('stands in the documentation, entry by entry', () => {
    const page = readFileSync(join(root, 'docs/system-log.md'), 'utf8');
    const rows = page.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(
      Object.entries(eventTypes).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
    );
  });

  it('has all that the contract asks for', () => {
    const lifecycle = ['create', 'update', 'activate', 'deactivate', 'delete'];
    for (const name of [
      ...lifecycle.map((step) => `system.custom_email_server.lifecycle.${step}`),
      'system.custom_email_server.test',
      'system.custom_email_server.diagnosis',
      'system.email.delivery',
      'user.session.start',
      'user.session.end',
      'system.api_token.create',
      'system.api_token.revoke',
      'system.org.rate_limit.violation',
    ])
      expect(findEventType(name)).toBeDefined();
  });
});
