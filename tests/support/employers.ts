import type { EmployerFile } from '../../src/core/model/data';
import { BOOK } from './records';

/** An employer in home care in Den Haag that confirmed nothing; a test says what matters to it. */
export const anEmployer = (id: string, over: Partial<EmployerFile> = {}): EmployerFile => ({
  id,
  name: `Zorg ${id}`,
  sectors: ['vvt'],
  regions: ['haaglanden'],
  municipalities: ['Den Haag'],
  size: { unknown: 'no-source' },
  confirmedRoles: [],
  sources: [BOOK],
  confidence: 'known',
  ...over,
});
