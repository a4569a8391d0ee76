import type { BrowserContext, Page } from 'playwright-core';
import { expectAccessible } from './accessible.ts';
import type { Person } from './open-console.ts';
import { takeScreenshots } from './screenshots.ts';

/** Somebody before a page of the console. Whatever the page should not do is noted in `problems`. */
export class Visitor {
  readonly page: Page;
  readonly problems: string[] = [];
  readonly #context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  static async in(context: BrowserContext, origin: string): Promise<Visitor> {
    const page = await context.newPage();
    // What is not there by then does not come, and a test should say so soon.
    page.setDefaultTimeout(15_000);
    const visitor = new Visitor(context, page);
    await visitor.#watch(origin);
    return visitor;
  }

  /** Opens an address of the console. */
  async goto(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** Signs in by a request: for tests of what comes after it. */
  async signInBehindThePage({ login, password }: Pick<Person, 'login' | 'password'>): Promise<void> {
    const response = await this.#context.request.post('/api/v1/session', { data: { login, password } });
    if (!response.ok()) throw new Error(`signing in was answered ${response.status()}`);
  }

  /** Fails when axe finds anything against WCAG 2.2 AA in the page as it is, in light and in dark. */
  expectAccessible(): Promise<void> {
    return expectAccessible(this.page);
  }

  /** Pictures of the page as it is, in both themes and at 360 and 1280 pixels. */
  screenshots(name: string): Promise<void> {
    return takeScreenshots(this.page, name);
  }

  async #watch(origin: string): Promise<void> {
    const { page, problems } = this;
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      // Chromium's own note of an answer like 401. What the page makes of it is what tests look at.
      if (message.text().startsWith('Failed to load resource') && message.location().url.includes('/api/'))
        return;
      problems.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (asked !== origin && !['data:', 'blob:'].includes(protocol))
        problems.push(`${page.url()} asked for ${request.url()}`);
    });
    await page.exposeFunction('reportViolation', (text: string) =>
      problems.push(`${page.url()}: against the policy: ${text}`),
    );
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => reportViolation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile + ':' + event.lineNumber))",
    );
  }
}
