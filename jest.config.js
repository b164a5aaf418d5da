/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json' }] },
  moduleNameMapper: {
    '^cdktf-alicloud-ai-security$': '<rootDir>/lib/index.ts',
    '^cdktf-alicloud-ai-security/(.*)$': '<rootDir>/lib/$1',
  },
  // One worker per core: the e2e tests start terraform, which uses the rest.
  maxWorkers: 2,
  testTimeout: 120000,
};
