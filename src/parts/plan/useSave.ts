import { useRef, useState } from 'react';
import type { PlanItem } from '../../core/plan/model';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';

/** What the last press did: `first` is the first thing that somebody saves. */
export type Said = 'nothing' | 'first' | 'saved' | 'removed' | 'failed';

/** Save something in the plan, or take it away again. What was taken away comes back as it was, with its note. */
export function useSave(item: PlanItem, saved: PlanItem | undefined) {
  const { roles, routes, stays, about } = usePlan();
  const [said, setSaid] = useState<Said>('nothing');
  const taken = useRef<PlanItem | null>(null);
  const isFirst = roles.length + routes.length + stays.length + Object.keys(about).length === 0;
  const press = async (): Promise<void> => {
    if (saved) taken.current = saved;
    try {
      await changePlan(saved ? { remove: { kind: saved.kind, id: saved.id } } : { set: taken.current ?? item });
      setSaid(saved ? 'removed' : isFirst ? 'first' : 'saved');
    } catch {
      setSaid('failed');
    }
  };
  return { said, press };
}
