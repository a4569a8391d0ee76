import type { Page } from 'playwright-core';
import type { Visitor } from './visitor.ts';

/** So many times slower than this machine is the one that is played. */
export const SLOW_DOWN = 4;

/** A first visit. */
export interface FirstLoad {
  /** JavaScript as it was sent, which is compressed; also what only comes once the page stands. */
  readonly scriptBytes: number;
  /** When the largest text was painted, from the beginning of the visit. */
  readonly largestPaintMs: number;
}

/** A page that people see first. */
interface FirstPage {
  readonly isSignedIn: boolean;
  readonly path: string;
  /** All of it is there. */
  readonly seen: (page: Page) => Promise<void>;
}

/** The pages that people see first. */
export const firstPages: Readonly<Record<string, FirstPage>> = {
  'the sign-in': {
    isSignedIn: false,
    path: '/sign-in',
    seen: (page) => page.getByLabel('Email address').waitFor(),
  },
  'the overview': {
    isSignedIn: true,
    path: '/',
    seen: (page) => page.getByRole('heading', { name: 'Last events' }).waitFor(),
  },
};

/** Loads a page in a browser that has nothing of it yet, on a slow machine. */
export async function measureFirstLoad(visitor: Visitor, { path, seen }: FirstPage): Promise<FirstLoad> {
  const { page } = visitor;
  const scripts: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (new URL(request.url()).pathname.endsWith('.js'))
      scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.addInitScript(
    "new PerformanceObserver((list) => { globalThis.largestPaintMs = list.getEntries().at(-1).startTime; }).observe({ type: 'largest-contentful-paint', buffered: true })",
  );
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  await visitor.goto(path);
  await seen(page);
  // What is painted counts once it is on the screen.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const largestPaintMs = await page.evaluate('globalThis.largestPaintMs');
  if (typeof largestPaintMs !== 'number') throw new Error('nothing was painted');
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(scripts);
  return { scriptBytes: sizes.reduce((sum, size) => sum + size, 0), largestPaintMs };
}
