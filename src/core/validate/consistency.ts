import { checkCaos } from './consistencyCaos';
import { checkFigures } from './consistencyFigures';
import { checkFunding } from './consistencyFunding';
import { checkGlossary } from './consistencyGlossary';
import { checkMonitor } from './consistencyMonitor';
import { checkNetwork } from './consistencyNetwork';
import { checkRegisters } from './consistencyRegisters';
import { checkRoles } from './consistencyRoles';
import { checkSteps } from './consistencySteps';
import { checkTexts } from './consistencyTexts';
import { checkThemes } from './consistencyThemes';
import { checkOwnConsistency } from './own/checkOwn';
import type { Problem } from './problem';
import type { Parsed } from './shape';

/** Third pass: do the facts agree with each other? `today` is the date of the data version; null skips "in the future". */
export function checkConsistency(parsed: Parsed, today: string | null): Problem[] {
  return [
    ...checkRoles(parsed),
    ...checkSteps(parsed),
    ...checkRegisters(parsed),
    ...checkNetwork(parsed),
    ...checkCaos(parsed, today),
    ...checkFigures(parsed, today),
    ...checkGlossary(parsed),
    ...checkFunding(parsed, today),
    ...checkMonitor(parsed),
    ...checkThemes(parsed, today),
    ...checkTexts(parsed),
    ...checkOwnConsistency(parsed, today),
  ];
}
