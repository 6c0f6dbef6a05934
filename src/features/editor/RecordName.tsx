import { useMemo } from 'react';
import type { RecordKey } from '../../core/editor/sourceFiles';
import { AsPublished } from '../../ui/AsPublished';
import { isPublishedName, useRecords } from './useEditor';

/** What a record is called; the key itself for one that is not there. */
export function RecordName({ of }: { of: RecordKey }) {
  const records = useRecords();
  const known = useMemo(() => records.find(({ key }) => key === of), [records, of]);
  if (!known) return <>{of}</>;
  return isPublishedName(known.record) ? <AsPublished name={known.name} /> : known.name;
}
