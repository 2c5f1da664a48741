import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A machine that others use too can stall a browser or a socket beyond any wait; a fault fails again.
    retry: process.env.LENS_REQUIRE === undefined ? 0 : 1,
    // A browser on a busy machine answers within seconds, not always within one.
    expect: { poll: { timeout: 20_000 } },
    coverage: { provider: 'v8', include: ['core/**', 'workbook/**', 'cli/**'] },
  },
});
