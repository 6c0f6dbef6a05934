/** Anything with a list of skill ids: a role of the graph or of a data file. */
interface Skilled {
  readonly skills: readonly string[];
}

/** Share of the skills of `to` that people in `from` already use, 0-1. Ranks and explains; it never creates a step. */
export function skillsCovered(from: Skilled, to: Skilled): number {
  if (to.skills.length === 0) return 0;
  return sharedSkills(from, to).length / to.skills.length;
}

/** Skills in both roles, in the order of the second. */
export const sharedSkills = (from: Skilled, to: Skilled): string[] =>
  to.skills.filter((skill) => from.skills.includes(skill));

/** Skills of the second role that the first does not use. */
export const newSkills = (from: Skilled, to: Skilled): string[] =>
  to.skills.filter((skill) => !from.skills.includes(skill));

/** Likeness of two roles by skills, 0-1 (shared skills over all skills of both). */
export function likeness(a: Skilled, b: Skilled): number {
  const shared = sharedSkills(a, b).length;
  const all = new Set([...a.skills, ...b.skills]).size;
  return all === 0 ? 0 : shared / all;
}
