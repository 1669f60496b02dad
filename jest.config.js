/** How a test file is compiled and run; the legs differ only in where they look and on what. */
const base = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^jsdom$': '<rootDir>/test/support/nativeJsdom.js' },
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  // "production": the editor's files for Node hang at their top level, see docs/adr/0010.
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  transform: {
    'drizzle-orm/entity\\.c?js$': '<rootDir>/test/support/ownGlobals.cjs',
    '\\.tsx?$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!.*drizzle-orm/entity)'],
}

// test/together: what many files have in common is loaded, or started, once for all of them.
const isTogether = Boolean(process.env.TEST_TOGETHER)
const files = (leg) => (isTogether ? `together/${leg}` : leg)
const int = (leg) => (isTogether ? `{together/${leg},int/alone}` : 'int')

const leg = (displayName, folder, more = {}) => ({
  ...base,
  displayName,
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`],
  ...more,
})

export default {
  projects: [
    leg('unit', files('unit')),
    leg('schema', files('schema')),
    leg('sqlite', int('sqlite'), { globals: { DATABASE: 'sqlite' } }),
    leg('mongodb', int('mongodb'), { globals: { DATABASE: 'mongodb' } }),
    leg('start', 'start'),
    leg('browser', 'e2e'),
  ],
  // `npm run test:domain`: the rules of the domain leave no branch untried.
  collectCoverageFrom: ['src/domain/**/*.ts'],
  coverageReporters: ['text'],
  coverageThreshold: { global: { branches: 100 } },
  reporters: ['default', '<rootDir>/test/support/countingReporter.js'],
  testSequencer: '<rootDir>/test/support/longestFirst.js',
  testTimeout: 60_000,
  // Two cores: a third worker only makes every start slower.
  maxWorkers: 2,
}
