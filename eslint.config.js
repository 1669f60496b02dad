import perfectionist from 'eslint-plugin-perfectionist'
import tseslint from 'typescript-eslint'

import { houseRules } from './test/support/houseRules.js'

/** A collection or field says what it is before it says how it behaves. */
const first = ['slug', 'name', 'type', 'label', 'labels', 'access', 'admin']
const sorted = { order: 'asc', type: 'natural' }

export default tseslint.config(
  {
    ignores: [
      '.cache/**',
      '.next/**',
      'data/**',
      'dist/**',
      'next-env.d.ts',
      'src/app/(payload)/admin/importMap.js',
      'src/db/migrations/**',
      'src/payload-types.ts',
      'test/fixtures/**',
    ],
  },
  {
    extends: [...tseslint.configs.recommendedTypeChecked],
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': { descriptionFormat: '^ https://' }, 'ts-ignore': true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Payload's types answer `any` for a document's fields in many hooks.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    plugins: { house: houseRules, perfectionist },
    rules: {
      eqeqeq: 'error',
      'house/local-api-states-its-rights': 'error',
      'house/one-way-imports': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['next/navigation', 'next/link', 'next/router'],
              message: 'Payload 4 replaces these in the admin.',
            },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        {
          message: 'Only src/config/env.ts reads the environment.',
          object: 'process',
          property: 'env',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          message: 'toNfc of src/domain/vietnamese: a heap of marks on one letter takes minutes.',
          selector: "CallExpression[callee.property.name='normalize'][arguments.0.value='NFC']",
        },
      ],
      'perfectionist/sort-exports': ['error', sorted],
      'perfectionist/sort-imports': [
        'error',
        {
          ...sorted,
          groups: [
            ['external', 'builtin', 'type'],
            ['internal', 'parent', 'sibling', 'index'],
          ],
          internalPattern: ['^@payload-config$'],
          newlinesBetween: 'ignore',
        },
      ],
      'perfectionist/sort-interfaces': ['error', sorted],
      'perfectionist/sort-named-exports': ['error', sorted],
      'perfectionist/sort-named-imports': ['error', sorted],
    },
  },
  {
    files: ['collections/**/*.ts', 'src/fields/**/*.ts'],
    rules: {
      'perfectionist/sort-objects': [
        'error',
        {
          ...sorted,
          customGroups: first.map((name) => ({ elementNamePattern: `^${name}$`, groupName: name })),
          groups: [...first, 'unknown'],
        },
      ],
    },
  },
  {
    // Tests and the files tools look for are where settings are made.
    files: ['test/**', '*.config.{js,ts}', 'src/config/env.ts', 'src/launch.mjs'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
    },
  },
  // There every function is tried with a heap of marks (test/unit/domain/anyText).
  {
    files: ['src/domain/vietnamese/**', 'test/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unsafe-call': 'off' } },
)
