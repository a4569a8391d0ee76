import { defineConfig } from 'vitest/config';

/** Tests that start real servers, namespaces or whole commands: they load the machine and time things. */
const heavy = [
  'packages/lab/src/**/*.test.ts',
  'packages/server/src/arrival/{prove-arrival,arrivals}.test.ts',
  'packages/server/src/{diagnoses,email-servers,test-email}/real-servers.test.ts',
  'packages/server/src/operations/retention.test.ts',
  'packages/server/src/email-servers/one-at-a-time.test.ts',
  'packages/server/src/system-log/**/*.test.ts',
  'packages/store/src/**/*.test.ts',
  'test/console/**/*.test.ts',
  'test/access-concurrency.test.ts',
  'test/scenarios.test.ts',
  'test/test-emails.test.ts',
  'test/healthy.test.ts',
  'test/secrets.test.ts',
  'test/fleet-threads.test.ts',
  'test/packed-install.test.ts',
  'test/packed-libraries.test.ts',
  'test/okta-sdk.test.ts',
  'test/kill-9.test.ts',
  'test/admin-commands.test.ts',
  'test/serve.test.ts',
  'test/admin-commands-leave-events.test.ts',
  'test/disk-full.test.ts',
];

export default defineConfig({
  test: {
    // One run for a machine with two cores: quick tests in parallel first, then what starts servers, one file at a time.
    projects: [
      {
        test: {
          name: 'quick',
          include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: heavy,
          testTimeout: 20_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'lab',
          include: heavy,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Scenarios of one file run side by side, this many: most of them wait.
          maxConcurrency: 4,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
