import { defineConfig } from 'vitest/config';

/** Tests that start real servers, namespaces or whole commands: they load the machine and time things. */
const heavy = [
  'packages/lab/src/**/*.test.ts',
  'test/scenarios.test.ts',
  'test/healthy.test.ts',
  'test/secrets.test.ts',
  'test/fleet-threads.test.ts',
  'test/packed-install.test.ts',
  'test/packed-libraries.test.ts',
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
          // Some wait for timers against real sockets while the other core is busy too.
          retry: 1,
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
          // Real daemons on a busy machine: a second try, which the report names. A wrong verdict fails twice.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
