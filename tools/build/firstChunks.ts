import { resolve } from 'node:path';

/** The screens that give the first answers (tools/gates/firstLoad.mjs counts them), besides the entry with the start screen. */
const FIRST_SCREENS = ['options/OptionsScreen', 'role/RoleScreen', 'route/RouteScreen'];

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * How the build puts modules into files: `base` for what the entry needs at once, `answers` for what two or more of the
 * first screens share on top. Without this every late piece that shares a module with them cuts the first load into more
 * and smaller files, which pack worse.
 */
export function firstChunks(root: string) {
  const src = resolve(root, 'src');
  let chunks: ReadonlyMap<string, string> | undefined;
  const group = (name: string, priority: number) => ({
    priority,
    name: (id: string, modules: Modules): string | null => {
      chunks ??= share(
        modules,
        `${src}/main.tsx`,
        FIRST_SCREENS.map((screen) => `${src}/features/${screen}.tsx`),
      );
      return chunks.get(id) === name ? name : null;
    },
  });
  return { groups: [group('base', 2), group('answers', 1)] };
}

function share(modules: Modules, entry: string, screens: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const screen of screens) for (const id of reach(modules, screen)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chunks = new Map([...counts].filter(([, count]) => count > 1).map(([id]) => [id, 'answers']));
  for (const id of reach(modules, entry)) chunks.set(id, 'base');
  return chunks;
}

/** A module with everything that it imports at once. */
function reach(modules: Modules, start: string): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const info = modules.getModuleInfo(id);
    if (seen.has(id) || !info) continue;
    seen.add(id);
    queue.push(...info.importedIds);
  }
  return seen;
}
