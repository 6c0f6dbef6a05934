import { type CompareRow, compareRoles } from '../../src/core/compare/compareRoles';
import type { Role } from '../../src/core/model/graph';

/** Two roles side by side: what differs, what is about the same, and the skills and registers that stay, come and go. */
export function answerCompare(from: Role, to: Role) {
  const { rows, skills, registers } = compareRoles(from, to);
  const told = ({ equal: _, ...row }: CompareRow) => row;
  return {
    from: from.id,
    to: to.id,
    differences: rows.filter((row) => !row.equal).map(told),
    same: rows.filter((row) => row.equal).map(told),
    skills,
    registers,
  };
}
