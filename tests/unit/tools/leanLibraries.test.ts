import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEAN, makeLean } from '../../../tools/build/leanLibraries';

describe('libraries without what is never reached', () => {
  it('leaves out statics, marks calls and stops when the library is not as it was', () => {
    const edits = [
      { find: /^(const \w+ = )(?=memo\()/gm, put: '$1/*#__PURE__*/ ' },
      { find: /^\w+\.displayName = '\w+';$/gm, put: '' },
    ];
    const code = "const A = memo(B);\nB.displayName = 'B';\nconst c = { memo: memo(d) };";
    expect(makeLean(code, edits, 'x.js')).toBe('const A = /*#__PURE__*/ memo(B);\n\nconst c = { memo: memo(d) };');
    expect(() => makeLean('const A = other(B);', edits, 'x.js')).toThrow('x.js');
  });

  it.each(LEAN.map((lean) => [lean.module, lean] as const))(
    'fits %s as it is installed',
    (module, { edits, gone, kept }) => {
      const code = readFileSync(`node_modules${module}`, 'utf8');
      const lean = makeLean(code, edits, module);
      // Nothing but what it names: the rest of the text stays, word for word.
      for (const word of gone) expect(lean).not.toContain(word);
      for (const word of [...gone, ...kept]) expect(code).toContain(word);
      for (const word of kept) expect(lean).toContain(word);
      expect(code.length - lean.length).toBeLessThan(code.length * 0.05);
    },
  );
});
