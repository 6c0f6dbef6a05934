/**
 * Who may import whom (docs: the architecture's import directions), cycles, and which library lives where.
 * tools/gates/boundaries.mjs runs these rules and plants one violation of each to prove that they bite.
 */

/** Each layer, and the places inside src/ that it may import besides itself. */
const LAYERS = {
  core: [],
  dataset: ['^src/core/'],
  state: ['^src/core/', '^src/dataset/'],
  i18n: ['^src/core/model/'],
  // Widgets that show evidence, terms, search hits, filters or app links need these, and nothing else of the core.
  ui: [
    '^src/core/browse/',
    '^src/core/evidence/',
    '^src/core/glossary/',
    '^src/core/model/',
    '^src/core/search/',
    '^src/core/share/',
    '^src/i18n/',
  ],
  // Pieces of screens that several features show and that know the state: the plan, sharing, comparing.
  parts: ['^src/core/', '^src/state/', '^src/ui/', '^src/i18n/'],
  features: ['^src/core/', '^src/state/', '^src/ui/', '^src/i18n/', '^src/parts/', '^src/features/'],
};

/** A library is known in one place only, so that it can be replaced there. */
const LIBRARIES = [
  { name: '@xyflow/react', in: ['src/features/map/', 'src/features/embed/'] },
  { name: 'fuse.js', in: ['src/core/search/'] },
  { name: 'zustand', in: ['src/state/'] },
  { name: 'i18next', in: ['src/i18n/'] },
  { name: 'react-i18next', in: ['src/i18n/'] },
  // data.ts derives the types of the data files from the schemas.
  {
    name: 'zod',
    in: [
      'src/core/model/schema/',
      'src/core/validate/',
      'src/core/model/data.ts',
      'src/core/plan/',
      // The checks of the build, run in a worker while somebody edits the data.
      'src/core/editor/checks/',
    ],
  },
  { name: 'fflate', in: ['src/features/editor/'] },
  { name: 'downshift', in: ['src/ui/'] },
  { name: 'wouter', in: ['src/state/', 'src/app/', 'src/ui/'] },
  {
    name: 'react',
    in: [
      'src/state/',
      'src/i18n/',
      'src/ui/',
      'src/parts/',
      'src/features/',
      'src/app/',
      'src/main.tsx',
      'src/prerender.tsx',
    ],
  },
  {
    name: 'react-dom',
    in: ['src/ui/', 'src/parts/', 'src/features/', 'src/app/', 'src/main.tsx', 'src/prerender.tsx'],
  },
];

const quoted = (text) => text.replaceAll('.', '\\.').replaceAll('/', '\\/');
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layerRules = Object.entries(LAYERS).map(([layer, others]) =>
  rule(
    `layer-${layer}`,
    `src/${layer} may import, inside src, only itself${others.map((place) => `, ${place.slice(1)}`).join('')}`,
    { path: `^src/${layer}/` },
    { path: '^src/', pathNot: [`^src/${layer}/`, ...others] },
  ),
);

const libraryRules = LIBRARIES.map((library) =>
  rule(
    `library-${library.name}`,
    `${library.name} is imported only in ${library.in.join(', ')}`,
    { path: '^src/', pathNot: library.in.map((place) => `^${place}`) },
    { path: `^node_modules/(@types/)?${quoted(library.name)}/` },
  ),
);

module.exports = {
  forbidden: [
    rule('no-cycles', 'Modules that import each other cannot be understood or tested alone', {}, { circular: true }),
    ...layerRules,
    rule(
      'core-is-pure',
      'The core knows no framework, no browser and no Node: besides its own files only its schema and search library',
      { path: '^src/core/' },
      { pathNot: ['^src/', '^node_modules/(fuse\\.js|zod)/'] },
    ),
    rule(
      'features-stay-apart',
      'A feature never imports another one: they meet in the store, the address, or a part moved down to ui',
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/', pathNot: ['^src/features/$1/'] },
    ),
    rule(
      'checks-stay-out-of-the-app',
      "Schemas and checks of the data files run at build time, in the worker of the editor, and in the late reader of an employer's own file; the app takes types only",
      {
        path: '^src/',
        pathNot: [
          '^src/core/validate/',
          '^src/core/model/schema/',
          '^src/core/own/readOwnFile\\.ts$',
          '^src/core/editor/checks/',
        ],
      },
      { path: '^src/core/(validate|model/schema)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'checks-run-in-the-worker',
      'The checks are large and slow: outside the core only the worker of the editor imports them',
      { path: '^src/', pathNot: ['^src/core/', '^src/state/editor/checkWorker\\.ts$'] },
      { path: '^src/core/editor/checks/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'model-knows-no-checks',
      'The model is the bottom: it does not import the checks that read it, nor any other part of the core',
      { path: '^src/core/model/' },
      { path: '^src/core/', pathNot: ['^src/core/model/'] },
    ),
    rule(
      'no-node-in-the-browser',
      'Only the dataset compiler runs in Node; everything else in src runs in the browser',
      { path: '^src/', pathNot: ['^src/dataset/compile'] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'app-imports-no-tools',
      'What ships never imports programs for maintainers, tests or benchmarks',
      { path: '^src/' },
      { path: '^(tools|tests|bench)/' },
    ),
    ...libraryRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types are imports too: a feature that knows another one's types cannot be changed alone.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
