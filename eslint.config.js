import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports point one way: data ← workers ← src. */
const against = (message, ...group) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

export default ts.config(
  {
    ignores: ['.svelte-kit/', '.wrangler/', 'node_modules/', 'data/migrations/', 'tests/results/'],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      // There are no stores, and looking for them takes as long as a third of all else.
      'svelte/require-store-reactive-access': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Addresses are the same wherever the site runs: it has no base path.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: {
        // Some rules ask for types. What components import is enough of a project for them.
        project: './tests/suite/eslint.tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
        parser: ts.parser,
        svelteConfig,
      },
    },
  },
  {
    files: ['data/**'],
    rules: against('data knows neither workers nor src.', '**/workers/**', '**/src/**', '$lib/**'),
  },
  {
    files: ['workers/**'],
    rules: against('workers know nothing of src.', '**/src/**', '$lib/**'),
  },
  {
    files: ['src/**'],
    rules: against(
      'src holds no SQL: read the figures through the API.',
      'drizzle-orm',
      'drizzle-orm/**',
      '**/data/queries/**',
      '**/data/publishing/**',
      '**/data/schema*',
      '**/data/schema/**',
    ),
  },
);
