import { checkFigures } from './consistencyFigures';
import { checkNetwork } from './consistencyNetwork';
import { checkRegisters } from './consistencyRegisters';
import { checkRoles } from './consistencyRoles';
import { checkSteps } from './consistencySteps';
import type { Problem } from './problem';
import type { Parsed } from './shape';

/** Third pass: do the facts agree with each other? `today` is the date of the data version; null skips "in the future". */
export function checkConsistency(parsed: Parsed, today: string | null): Problem[] {
  return [
    ...checkRoles(parsed),
    ...checkSteps(parsed),
    ...checkRegisters(parsed),
    ...checkNetwork(parsed),
    ...checkFigures(parsed, today),
  ];
}
