import type { PlanChange } from '../../core/plan/changeRecords';
import { isLive, type Live, type PlanItem, type Records } from '../../core/plan/model';
import { loadKeeperForChange } from './loadKeeper';

/**
 * Put records from a file or a link into the plan, in one go and with stamps of now: they win from what stands there
 * under the same key. What is given back undoes it: each record becomes what it was, unless it was changed since.
 */
export async function putRecords(records: Records): Promise<() => void> {
  const keeper = await loadKeeperForChange();
  const before = keeper.records();
  // In the order in which they were made, so that lists keep it.
  const given = [...records].sort(([, a], [, b]) => a.since - b.since);
  keeper.change(given.map(([, record]): PlanChange => (isLive(record) ? { set: itemOf(record) } : { remove: record })));
  const after = keeper.records();
  const put = given.map(([key]) => key).filter((key) => after.get(key) !== before.get(key));
  return () => {
    const now = keeper.records();
    const untouched = put.filter((key) => now.get(key)?.at === after.get(key)?.at);
    keeper.change(
      untouched.flatMap((key): PlanChange[] => {
        const old = before.get(key);
        const record = now.get(key);
        if (old && isLive(old)) return [{ set: itemOf(old) }];
        return record ? [{ remove: record }] : [];
      }),
    );
  };
}

function itemOf(record: Live): PlanItem {
  const { since: _since, at: _at, ...item } = record;
  return item;
}
