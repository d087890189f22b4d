import tseslint from 'typescript-eslint';

/** The stages in order: each may import from those before it, never from one after it. */
const STAGES = [
  'load',
  'schema',
  'model',
  'derive',
  'check',
  'fix',
  'bentuk',
  'render',
  'eleventy',
  'pdf-syntax',
  'print',
  'pdf',
];
/** Stages that touch neither files, templates nor a browser. */
const PURE = ['notation', 'schema', 'model', 'derive', 'check', 'fix', 'bentuk', 'render'];

const impure = ['node:fs', 'node:fs/promises', 'node:child_process', 'nunjucks', 'puppeteer', '@11ty/eleventy'];

const restrict = (files, patterns, paths = []) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths }] },
});

const stageRules = STAGES.map((stage, index) => {
  const later = STAGES.slice(index + 1);
  const pure = PURE.includes(stage) ? impure.map((name) => ({ name, message: `${stage} is pure.` })) : [];
  const patterns = [
    ...(later.length === 0
      ? []
      : [
          {
            regex: `^\\.\\./(?:\\.\\./)?(?:${later.join('|')})/`,
            message: `${stage} comes before ${later.join(', ')}.`,
          },
        ]),
    { regex: '/(?:pipeline|inspection)\\.ts$', message: 'Only the commands know the pipeline.' },
  ];
  return restrict([`scripts/${stage}/**/*.ts`], patterns, pure);
});

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '_site',
      '_pdf',
      '_bentuk',
      '.renstra',
      'scripts/setup.mjs',
      'eslint.config.js',
      '**/*.d.ts',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers and flags in a sentence are plain enough.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `as T` after a checked index reads better than a guard that cannot fail.
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  ...stageRules,
  { files: ['scripts/cli.ts', 'scripts/commands/**/*.ts', 'scripts/bench/**/*.ts'], rules: { 'no-console': 'off' } },
);
