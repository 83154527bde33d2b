import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

const node = { environment: 'node' as const }

/** Seven suites, cheapest first; `npm test` runs them all. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...node,
          // Fuzz runs share two cores with everything else.
          testTimeout: 60_000,
          name: 'unit',
          include: ['tests/{shared,server,bench}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        plugins: [solid()],
        test: {
          environment: 'jsdom',
          name: 'client',
          // The first test of a file brings its imports along; five seconds are short on a busy machine.
          testTimeout: 20_000,
          include: ['tests/client/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...node,
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: { ...node, name: 'flow', include: ['tests/flow/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        test: {
          ...node,
          name: 'fault',
          include: ['tests/fault/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...node,
          name: 'fuzz',
          include: ['tests/fuzz/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          ...node,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // What is polled comes over a network and is drawn; the usual second is short on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
})
