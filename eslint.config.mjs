import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Biome formats and lints; ESLint adds what needs types (promises, exhaustiveness) and the rules of hooks. */
export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-onefile/',
      'public/',
      'node_modules/',
      '.cache/',
      'test-results/',
      '*.config.mjs',
      '.*.mjs',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  // Only the app uses React; elsewhere the `use` of a fixture would be taken for a hook.
  { files: ['src/**/*.{ts,tsx}'], ...reactHooks.configs.flat['recommended-latest'] },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  // A choice between two languages hides a third from TypeScript; a record by language does not.
  {
    files: ['{src,geo,content}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'BinaryExpression[operator=/^[!=]==$/] > Literal[value=/^(zh|en)$/]',
          message: 'Use a record by language, such as LANG_TAGS in src/domain/language.ts.',
        },
      ],
    },
  },
  // The limits of size, as in scripts/lib/shape.mjs. Blank lines and comments count.
  {
    files: ['{src,geo,content,scripts,bench}/**/*.{ts,tsx,mjs}'],
    ignores: ['**/*.test.{ts,tsx}', '**/*.fixture.ts', '**/fixtures/**'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 100, skipBlankLines: false, skipComments: false }],
    },
  },
  // Messages are read by key, so the length of their files does not matter.
  { files: ['src/i18n/*.ts'], rules: { 'max-lines': 'off' } },
);
