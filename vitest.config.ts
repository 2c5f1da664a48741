import { defineConfig } from 'vitest/config';

const PURE = ['core', 'excel-host', 'golden', 'real-data', 'samples', 'workbook'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A machine that others use too can stall a browser or a socket beyond any wait; a fault fails again.
    retry: process.env.LENS_REQUIRE === undefined ? 0 : 1,
    // A browser on a busy machine answers within seconds, not always within one.
    expect: { poll: { timeout: 20_000 } },
    coverage: { provider: 'v8', include: ['core/**', 'workbook/**', 'cli/**'] },
    projects: [
      // These keep nothing between calls, so their modules are loaded once for all tests.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'edges', include: ['tests/**/*.test.ts'], exclude: PURE } },
    ],
  },
});
