import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'site/',
      'coverage/',
      'test/docs/.snippets/',
      'lib/bindings/',
      '**/cdktf.out/',
      '**/*.js',
      '**/*.mjs',
    ],
  },
  tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off', // constructs and enum-like classes are classes by design
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'examples/**', 'lib/cli/**'],
    rules: { 'no-console': 'off' },
  },
);
