import path from 'node:path';
import { build } from 'vite';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A program of ours as one plain script, not a module. Throws when it would take more than one file. */
export async function bundleScript(input: string, base = '/'): Promise<string> {
  const made = await build({
    configFile: false,
    root: REPOSITORY,
    base,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'script.js' } },
    },
  });
  const outputs = Array.isArray(made) ? made : 'output' in made ? [made] : [];
  const [chunk, ...more] = outputs.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || more.length > 0) throw new Error(`${input} did not become one script`);
  return chunk.code;
}
