/** Tests are ES modules in TypeScript: swc strips the types, Node runs the rest. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/build'],
  coverageProvider: 'v8',
  reporters: ['default', '<rootDir>/scripts/count-reporter.js'],
  testTimeout: 120_000,
  // Each in a process of its own that is replaced when it has grown: the grammars are loaded again and again here.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
