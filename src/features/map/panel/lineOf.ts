import type { Role } from '../../../core/model/graph';

/** The line that a station stands on; who comes from outside care has none and stays grey. */
export const lineOf = (role: Role): string => (role.kind === 'origin' ? 'outside' : role.group);
