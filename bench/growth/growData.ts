import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readDataFiles } from '../../tools/data/readData';
import { oneOf, type Random, seeded } from '../graphs/random';

/**
 * A whole data folder of another size in the image of the real one. More roles are numbered copies of real ones, with
 * steps to copies of where the real steps lead; fewer are a random part, without what spoke of the others. It goes
 * through the same checks and the same build as the real data.
 */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

interface Role {
  id: string;
  name: Record<'nl' | 'en', string>;
  aliases: Record<'nl' | 'en', string[]>;
  steps?: { to: string }[];
  registration: { registers: unknown[] };
  [more: string]: unknown;
}

const SEED = 17;
/** History tells of roles by id, and a place on the map is given anew. */
const LEFT_OUT = /^(releases\/|redirects\.json|map-layout\.json|schema\/)/;
const LANGUAGES = ['nl', 'en'] as const;

/** Writes the folder and tells how many roles and steps it has. */
export function growData(target: string, count: number): { roles: number; steps: number } {
  const files = readDataFiles();
  const random = seeded(SEED);
  const real = [...files].filter(([file]) => file.startsWith('roles/')).map(([, text]): Role => JSON.parse(text));
  const roles = count < real.length ? someOf(real, count, random) : [...real, ...copiesOf(real, count, random)];
  const kept = new Set(roles.map(({ id }) => id));
  const gone = new Set(real.map(({ id }) => id).filter((id) => !kept.has(id)));

  rmSync(target, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
    writeFileSync(path.join(target, file), text);
  };
  for (const role of roles) write(`roles/${role.id}.json`, `${JSON.stringify(without(role as Json, gone), null, 2)}\n`);
  for (const [file, text] of files) {
    if (file.startsWith('roles/') || LEFT_OUT.test(file)) continue;
    const isPruned = gone.size > 0 && file.endsWith('.json');
    write(file, isPruned ? `${JSON.stringify(without(JSON.parse(text), gone), null, 2)}\n` : text);
  }
  write('redirects.json', '[]\n');
  return { roles: roles.length, steps: roles.reduce((sum, { steps = [] }) => sum + steps.length, 0) };
}

function someOf(real: readonly Role[], count: number, random: Random): Role[] {
  const left = [...real];
  while (left.length > count) left.splice(random(left.length), 1);
  return left;
}

function copiesOf(real: readonly Role[], count: number, random: Random): Role[] {
  const originals = Array.from({ length: count - real.length }, () => oneOf(random, real));
  const ids = new Map(real.map(({ id }) => [id, [id]]));
  originals.forEach(({ id }, i) => {
    ids.get(id)?.push(`${id}-${i}`);
  });
  return originals.map((role, i) => {
    const id = `${role.id}-${i}`;
    const numbered = (text: string) => `${text} ${i}`;
    const taken = new Set([id]);
    return {
      ...role,
      id,
      // A register says by name for which roles it is.
      registration: { ...role.registration, registers: [] },
      name: { nl: numbered(role.name.nl), en: numbered(role.name.en) },
      aliases: Object.fromEntries(
        LANGUAGES.map((language) => [language, (role.aliases[language] ?? []).map(numbered)]),
      ) as Role['aliases'],
      steps: (role.steps ?? []).flatMap((step) => {
        const to = oneOf(random, ids.get(step.to) ?? [step.to]);
        if (taken.has(to)) return [];
        taken.add(to);
        return [{ ...step, to }];
      }),
    };
  });
}

/** Without what names a role that is gone: the name itself in a list, or the record that points to it. */
function without(value: Json, gone: ReadonlySet<string>): Json {
  const isGone = (each: Json) => typeof each === 'string' && gone.has(each);
  const pointsToGone = (each: Json) => isGone(each) || (Array.isArray(each) && each.some(isGone));
  if (Array.isArray(value))
    return value
      .filter((each) => !isGone(each) && !(isRecord(each) && Object.values(each).some(pointsToGone)))
      .map((each) => without(each, gone));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, without(each, gone)]));
}

const isRecord = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
