import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A browser on a busy machine answers within seconds, not always within one.
    expect: { poll: { timeout: 20_000 } },
    coverage: { provider: 'v8', include: ['core/**', 'workbook/**', 'cli/**'] },
  },
});
