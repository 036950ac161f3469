import { availableParallelism } from 'node:os';
import type { Config } from 'jest';

const config: Config = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {}, // no transformer: Jest >= 30.5.2 strips types with Node itself
  globalSetup: '<rootDir>/test/support/global-setup.ts', // one database server per run
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Many suites wait (for a second to end, for a mail to leave) rather than work; Jest's default leaves a core idle.
  maxWorkers: Math.ceil(availableParallelism() * 2.5),
  testTimeout: 120_000, // a busy machine is slow, not wrong
  restoreMocks: true,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
export default config;
