import type { Release, Step } from './step';

/**
 * Records of an earlier version as this release writes them, in steps of one; null when a step is missing, because
 * skipping one would change what the records say. A step that fails on a record leaves it as it is, so that only that
 * one is set aside.
 */
export function migrate(records: readonly unknown[], version: number, release: Release): readonly unknown[] | null {
  let current = records;
  for (let to = version + 1; to <= release.version; to += 1) {
    const step = release.steps.find((candidate) => candidate.to === to);
    if (!step) return null;
    current = current.flatMap((record) => changed(record, step));
  }
  return current;
}

function changed(record: unknown, step: Step): readonly unknown[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [record];
  try {
    return step.change(record as Readonly<Record<string, unknown>>);
  } catch {
    return [record];
  }
}
