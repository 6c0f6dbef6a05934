import type { Row } from './row';

const HELPENDE = 'roles/helpende.json';
const pass = 'style' as const;
const mend = /npm run data:format/;

export const STYLE: readonly Row[] = [
  {
    name: 'other indentation',
    change: [],
    rewrite: { file: HELPENDE, how: (text) => JSON.stringify(JSON.parse(text), null, 4) },
    expect: { pass, file: HELPENDE, path: '', what: /standard form \(first difference on line 2\)/, mend },
  },
  {
    name: 'no line end at the end',
    change: [],
    rewrite: { file: 'skills.json', how: (text) => text.trimEnd() },
    expect: { pass, file: 'skills.json', path: '', what: /standard form/, mend },
  },
  {
    name: 'keys in another order',
    change: [],
    rewrite: {
      file: 'version.json',
      how: (text) => `${JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).reverse()), null, 2)}\n`,
    },
    expect: { pass, file: 'version.json', path: '', what: /line 2/, mend },
  },
  {
    name: 'no link to the schema',
    change: [],
    rewrite: { file: HELPENDE, how: (text) => text.replace(/ {2}"\$schema": .*\n/, '') },
    expect: { pass, file: HELPENDE, path: '', what: /line 2/, mend },
  },
  {
    name: 'steps in another order',
    change: [],
    rewrite: {
      file: HELPENDE,
      how: (text) => {
        const value = JSON.parse(text) as { steps: unknown[] };
        return `${JSON.stringify({ ...value, steps: value.steps.toReversed() }, null, 2)}\n`;
      },
    },
    expect: { pass, file: HELPENDE, path: '', what: /standard form/, mend },
  },
  {
    name: 'records of a list in another order',
    change: [],
    rewrite: { file: 'skills.json', how: (text) => `${JSON.stringify(JSON.parse(text).reverse(), null, 2)}\n` },
    expect: { pass, file: 'skills.json', path: '', what: /standard form/, mend },
  },
  {
    name: 'a space around a text',
    change: [],
    rewrite: { file: HELPENDE, how: (text) => text.replace('"Je helpt mensen."', '" Je helpt mensen."') },
    expect: { pass, file: HELPENDE, path: '', what: /standard form/, mend },
  },
];
