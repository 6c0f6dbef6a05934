import { dataVersion } from 'virtual:dataset';
import { useCallback } from 'react';
import { dayOfReader } from '../../core/funding/validity';
import type { PlanChoice } from '../../core/share/choosePlan';
import { MOST_BYTES, planFileName, writePlanFile } from '../../core/share/planFile';
import { useNetwork } from '../../state/network';
import { usePlanRecords } from '../../state/plan/share';
import { saveText } from './saveText';

export interface SavedFile {
  readonly file: string;
  /** Larger than what can be opened again. */
  readonly tooLarge: boolean;
}

/** Save the ticked parts of the reader's own plan as a file; all of it when nothing is said. */
export function useSaveFile(): (choice?: PlanChoice) => SavedFile {
  const records = usePlanRecords();
  const { graph } = useNetwork();
  return useCallback(
    (choice) => {
      const made = dayOfReader(new Date(), graph.dataDate);
      const text = writePlanFile(records, { made, data: dataVersion }, choice);
      const file = planFileName(made);
      saveText(text, file);
      return { file, tooLarge: new TextEncoder().encode(text).length > MOST_BYTES };
    },
    [records, graph],
  );
}
