import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Printing a whole document in a browser takes its time on a small machine; nothing here measures it.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    fileParallelism: true,
    // No test replaces a module or leaves anything global behind: loading the program anew for each of three hundred files
    // would take nearly half as long as the tests themselves.
    isolate: false,
    maxWorkers: 2,
  },
});
