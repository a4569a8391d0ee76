import { Secret } from '@postroad/smtp';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { createAdministrator } from '../../packages/server/src/access/administrators.ts';
import { acceptInvitation } from '../../packages/server/src/access/invitations.ts';
import type { Role } from '../../packages/server/src/access/permissions.ts';
import type { Configuration } from '../../packages/server/src/configuration.ts';
import { commandLineOrigin } from '../../packages/server/src/operations/command-line-origin.ts';
import { startTestServer, type TestServer } from '../../packages/server/src/testing/start-test-server.ts';
import { builtConsole } from './built-console.ts';
import { Visitor } from './visitor.ts';

/** Debian's. */
const CHROMIUM = '/usr/bin/chromium';

/** Somebody who can sign in. */
export interface Person {
  readonly login: string;
  readonly password: string;
  readonly displayName: string;
  readonly role: Role;
}

/** What a browser tells of whoever sits before it. */
export interface VisitOptions {
  /** Default `en-GB`. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Default 1280 by 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * A running service with the built console, and a browser. `close` throws when a page wrote an error to its console, broke
 * the page's policy or asked for anything from elsewhere.
 */
export class OpenConsole implements AsyncDisposable {
  readonly server: TestServer;
  readonly url: string;
  readonly #browser: Browser;
  readonly #visitors: Visitor[] = [];
  readonly #clock: { aheadMs: number };
  #people = 0;

  private constructor(server: TestServer, browser: Browser, clock: { aheadMs: number }) {
    this.server = server;
    // A name, as people use: cookies of an address without one are another matter.
    this.url = server.url.replace('127.0.0.1', 'localhost');
    this.#browser = browser;
    this.#clock = clock;
  }

  static async open(configuration: Partial<Configuration> = {}): Promise<OpenConsole> {
    const clock = { aheadMs: 0 };
    const consoleDirectory = await builtConsole();
    const server = await startTestServer({
      configuration: { consoleDirectory, requestsPerMinute: 100_000, ...configuration },
      now: () => new Date(Date.now() + clock.aheadMs),
    });
    const browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        // Chromium's sandbox refuses root, as whom the lab runs.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // Containers have a small /dev/shm.
        '--disable-dev-shm-usage',
      ],
    });
    return new OpenConsole(server, browser, clock);
  }

  /** Lets the service's clock go forward, as when a session is left alone. */
  pass(ms: number): void {
    this.#clock.aheadMs += ms;
  }

  /** Adds somebody, who has set the password already. */
  async addPerson(role: Role, displayName = `${role} person`): Promise<Person> {
    this.#people += 1;
    const { context } = this.server;
    const person = {
      login: `person${this.#people}@example.com`,
      password: `correct horse battery ${this.#people}`,
      displayName,
      role,
    };
    const { link } = await createAdministrator(context, commandLineOrigin(), person);
    await acceptInvitation(context, commandLineOrigin(), {
      token: link.token.reveal(),
      password: new Secret(person.password),
    });
    return person;
  }

  /** Somebody who comes with a browser of their own, and is not signed in. */
  async visit(options: VisitOptions = {}): Promise<Visitor> {
    const { locale = 'en-GB', colorScheme = 'light', viewport = { width: 1280, height: 800 } } = options;
    const settings: BrowserContextOptions = {
      baseURL: this.url,
      locale,
      colorScheme,
      viewport,
      timezoneId: 'Europe/Vienna',
      // Movement only makes tests wait.
      reducedMotion: 'reduce',
      acceptDownloads: true,
    };
    const context = await this.#browser.newContext(settings);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: this.url });
    const visitor = await Visitor.in(context, this.url);
    this.#visitors.push(visitor);
    return visitor;
  }

  /** Somebody of a role who is signed in already. Their browser shows nothing yet. */
  async visitAs(role: Role | Person, options: VisitOptions = {}): Promise<Visitor> {
    const person = typeof role === 'string' ? await this.addPerson(role) : role;
    const visitor = await this.visit(options);
    await visitor.signInBehindThePage(person);
    return visitor;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
    const problems = this.#visitors.flatMap((visitor) => visitor.problems);
    if (problems.length > 0) throw new Error(`in the browser:\n${problems.join('\n')}`);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
