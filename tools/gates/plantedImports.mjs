/** For every boundary rule a small forbidden import. Written to a temporary folder, never into the source tree. */

/** @type {readonly { readonly rule: string, readonly files: Readonly<Record<string, string>> }[]} */
const BY_HAND = [
  { rule: 'no-cycles', files: { 'src/core/a.ts': "import './b';", 'src/core/b.ts': "import './a';" } },
  { rule: 'layer-core', files: { 'src/core/c.ts': "import '../state/x';" } },
  { rule: 'layer-dataset', files: { 'src/dataset/c.ts': "import '../ui/x';" } },
  { rule: 'layer-state', files: { 'src/state/c.ts': "import '../features/map/x';" } },
  { rule: 'layer-i18n', files: { 'src/i18n/c.ts': "import '../core/graph/x';" } },
  { rule: 'layer-ui', files: { 'src/ui/c.tsx': "import '../state/x';" } },
  { rule: 'layer-parts', files: { 'src/parts/c.tsx': "import '../features/map/x';" } },
  // A type is an import too.
  {
    rule: 'layer-features',
    files: { 'src/features/map/c.tsx': "import type { X } from '../../app/x'; export type Y = X;" },
  },
  { rule: 'core-is-pure', files: { 'src/core/d.ts': "import 'node:fs';" } },
  { rule: 'features-stay-apart', files: { 'src/features/role/c.tsx': "import '../map/x';" } },
  { rule: 'checks-stay-out-of-the-app', files: { 'src/features/role/d.tsx': "import '../../core/validate/x';" } },
  { rule: 'checks-run-in-the-worker', files: { 'src/features/role/f.tsx': "import '../../core/editor/checks/x';" } },
  { rule: 'model-knows-no-checks', files: { 'src/core/model/c.ts': "import '../graph/x';" } },
  { rule: 'no-node-in-the-browser', files: { 'src/app/d.tsx': "import 'node:path';" } },
  { rule: 'app-imports-no-tools', files: { 'src/app/e.tsx': "import '../../tools/x';" } },
];

const TARGETS = [
  'src/app/x.ts',
  'src/core/editor/checks/x.ts',
  'src/core/graph/x.ts',
  'src/core/validate/x.ts',
  'src/features/map/x.ts',
  'src/state/x.ts',
  'src/ui/x.ts',
  'tools/x.ts',
];

/** Imports that look like the forbidden ones and are fine: a rule that refuses everything proves nothing. */
const FINE = {
  'src/core/fine.ts': "import './graph/x';",
  'src/dataset/compile.ts': "import 'node:crypto'; import '../core/graph/x';",
  'src/app/fine.tsx': "import '../features/map/x'; import '../state/x';",
  'src/features/map/fine.tsx': "import './x'; import '@xyflow/react'; import '../../state/x';",
  'src/state/fine.ts': "import 'zustand';",
  'src/ui/fine.ts': "import type { X } from '../core/model/fine'; export type Y = X;",
  'src/core/model/fine.ts': "import type { S } from './schema/x'; export type X = S;",
  'src/core/model/schema/x.ts': "import 'zod'; export type S = 1;",
};

/** @param {readonly string[]} rules all rule names of the configuration */
export function plantedImports(rules) {
  const libraries = rules.filter((rule) => rule.startsWith('library-')).map((rule) => rule.slice('library-'.length));
  /** @type {Record<string, string>} */
  const files = {};
  for (const target of TARGETS) files[target] = 'export type X = 1;';
  for (const { files: planted } of BY_HAND) Object.assign(files, planted);
  for (const [index, library] of libraries.entries()) {
    // The dataset layer is allowed none of the libraries.
    files[`src/dataset/library${index}.ts`] = `import '${library}';`;
    files[`node_modules/${library}/package.json`] = JSON.stringify({
      name: library,
      version: '1.0.0',
      main: 'index.js',
    });
    files[`node_modules/${library}/index.js`] = '';
  }
  return { files: { ...files, ...FINE }, fine: Object.keys(FINE) };
}
