import { resolve } from 'node:path';

/** The screens that give the first answers (tools/gates/firstLoad.mjs counts them), besides the entry with the start screen. */
const FIRST_SCREENS = ['options/OptionsScreen', 'role/RoleScreen', 'route/RouteScreen'];

/** The pieces about the reader's plan that these screens show by themselves. Each is tiny, and they come together. */
const PLAN_PIECES = ['CardPlan', 'CompareLink', 'MineToggle', 'RolePlan', 'SaveRole'];

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * How the build puts modules into files: `base` for what the entry needs at once, `answers` for what two or more of the
 * first screens share on top, `options` for what the screen of possibilities shares with later ones, `plan` for what shows
 * and changes the plan on these screens. Without this every late piece that shares a module with them cuts the first load
 * into more and smaller files, which pack worse and are each asked for.
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
        PLAN_PIECES.map((piece) => `${src}/parts/plan/${piece}.tsx`),
      );
      return chunks.get(id) === name ? name : null;
    },
  });
  return { groups: [group('base', 4), group('answers', 3), group('options', 2), group('plan', 1)] };
}

function share(
  modules: Modules,
  entry: string,
  screens: readonly string[],
  pieces: readonly string[],
): Map<string, string> {
  const counts = new Map<string, number>();
  for (const screen of screens) for (const id of reach(modules, screen)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chunks = new Map<string, string>();
  for (const piece of pieces) for (const id of reach(modules, piece)) chunks.set(id, 'plan');
  // What a screen has for itself stays in its own file.
  const isOwn = (id: string) => id.includes('/features/');
  for (const id of reach(modules, screens[0] ?? entry)) if (!isOwn(id)) chunks.set(id, 'options');
  for (const [id, count] of counts) if (count > 1) chunks.set(id, 'answers');
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
