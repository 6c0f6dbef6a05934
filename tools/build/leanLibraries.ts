import type { Plugin } from 'vite';

/**
 * What a library ships that this site never reaches, and that the bundler must keep all the same, because the library
 * does not say that it is free of side effects. Each edit is made to the text of one module, and only for the build.
 */
interface Edit {
  /** What stands there now. Not there (any more): the build stops, so that a new version of the library is looked at. */
  readonly find: RegExp;
  readonly put: string;
}

interface Lean {
  /** The end of the module's path. */
  readonly module: string;
  readonly edits: readonly Edit[];
  /** Words that are not in the text afterwards, and words that are: so that a test can tell what an edit took away. */
  readonly gone: readonly string[];
  readonly kept: readonly string[];
}

const PURE = '/*#__PURE__*/ ';

/** A call as the first value of a constant at the top of the module. */
const topCall = (name: string): Edit => ({
  find: new RegExp(`^((?:const|var) [\\w$]+ = )(?=${name}\\()`, 'gm'),
  put: `$1${PURE}`,
});

export const LEAN: readonly Lean[] = [
  {
    // The mini map, the buttons, the background and the handles to resize: each stays because of the call around it.
    module: '/@xyflow/react/dist/esm/index.js',
    edits: [topCall('memo'), { find: /^[\w$]+\.displayName = '\w+';$/gm, put: '' }],
    gone: ['displayName', '= memo('],
    kept: ['MiniMapComponent', 'var index = fixedForwardRef(ReactFlow);'],
  },
  {
    // The select, the tags and the component with a class, beside the one hook in use; and checks of development.
    module: '/downshift/dist/downshift.esm.mjs',
    edits: [
      topCall('_extends'),
      { find: /^(?:useSelect|useMultipleSelection|_useTagGroup)\.stateChangeTypes = [\w$]+;$/gm, put: '' },
      { find: /^ {2}validatePropTypes\$?\d?\(userProps, \w+, propTypes(?:\$\d)?\);$/gm, put: '' },
      { find: /^var (?:dropdownPropTypes|propTypes(?:\$\d)?) = [\s\S]*?^\}\)?;$/gm, put: '' },
      { find: /^import PropTypes from 'prop-types';$/m, put: '' },
    ],
    gone: ['useSelect.stateChangeTypes =', 'import PropTypes', 'var dropdownPropTypes'],
    kept: ['useCombobox.stateChangeTypes =', 'var dropdownDefaultProps', 'export {'],
  },
];

/** The text without what is never reached, or an error when the library is not as it was. */
export function makeLean(code: string, edits: readonly Edit[], id: string): string {
  return edits.reduce((text, { find, put }) => {
    const lean = text.replace(find, put);
    if (lean === text) throw new Error(`${id}: ${find} is not there any more; see tools/build/leanLibraries.ts`);
    return lean;
  }, code);
}

/** Vite plugin: leaves out of a few libraries what this site never uses. */
export function leanLibraries(): Plugin {
  return {
    name: 'routekaart-lean-libraries',
    apply: 'build',
    transform(code, id) {
      const lean = LEAN.find(({ module }) => id.endsWith(module));
      return lean ? { code: makeLean(code, lean.edits, id), map: null } : null;
    },
  };
}
