import { useId, useMemo, useState } from 'react';
import type { PlanKind, Records } from '../../core/plan/model';
import { mergeImport, previewImport, type Side } from '../../core/share/mergePlan';
import type { ShareProblem } from '../../core/share/shareProblem';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { usePlanStatus } from '../../state/plan/planStore';
import { usePlanRecords } from '../../state/plan/share';
import { takeIn } from '../../state/plan/takeIn';
import { Button } from '../../ui/Button';
import { ConflictChoice } from './ConflictChoice';
import { Problems } from './Problems';
import styles from './share.module.css';

type Props = {
  theirs: Records;
  problems: readonly ShareProblem[];
  /** When it is in the plan: how to undo that. */
  onTaken: (undo: () => Promise<void>) => void;
  onLeave: () => void;
};

/** What would change in one's own plan, before anything does; where both say something else, the reader chooses. */
export function ImportChoice({ theirs, problems, onTaken, onLeave }: Props) {
  const { t, language } = useWords();
  const own = usePlanRecords();
  const status = usePlanStatus();
  const preview = useMemo(() => previewImport(own, theirs), [own, theirs]);
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const [isFailed, setFailed] = useState(false);
  const conflicts = useId();
  if (status === 'loading') return <p role="status">{t('share.import.loading')}</p>;
  const { added, changed, same, over } = preview;
  const counts = new Map<PlanKind, number>();
  for (const { kind } of added) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const list = [...counts].map(([kind, count]) => t(`share.count.${kind}`, { count }));
  const sideOf = (key: string): Side => sides.get(key) ?? 'mine';
  const changes = mergeImport(preview, sideOf);
  const take = () =>
    void takeIn(changes).then(onTaken, () => {
      setFailed(true);
    });
  return (
    <div className={styles.stack}>
      {added.length > 0 ? <p>{t('share.import.added', { list: formatList(list, language) })}</p> : null}
      {same > 0 && (added.length > 0 || changed.length > 0) ? <p>{t('share.import.same', { count: same })}</p> : null}
      {added.length + changed.length === 0 ? <p>{t('share.import.nothingNew')}</p> : null}
      <Problems problems={problems} level={3} />
      {changed.length > 0 ? (
        <section aria-labelledby={conflicts} className={styles.stack}>
          <h3 id={conflicts}>{t('share.import.conflicts')}</h3>
          <p className={styles.quiet}>{t('share.import.conflictsText')}</p>
          {changed.map((conflict) => (
            <ConflictChoice
              key={conflict.key}
              conflict={conflict}
              side={sideOf(conflict.key)}
              onChoose={(side) => setSides(new Map([...sides, [conflict.key, side]]))}
            />
          ))}
        </section>
      ) : null}
      {over > 0 ? <p role="alert">{t('share.import.over', { count: over })}</p> : null}
      {isFailed ? <p role="alert">{t('share.import.failed')}</p> : null}
      <p className={styles.buttons}>
        {changes.length > 0 && over === 0 ? <Button onClick={take}>{t('share.import.take')}</Button> : null}
        <Button look="quiet" onClick={onLeave}>
          {t('share.import.leave')}
        </Button>
      </p>
    </div>
  );
}
