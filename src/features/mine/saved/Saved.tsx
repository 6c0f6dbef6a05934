import { useRef, useState } from 'react';
import { keyOf } from '../../../core/plan/model';
import { useWords } from '../../../i18n/useWords';
import { myRoleOf } from '../../../parts/plan/rolesNow';
import { useFocusNext } from '../../../parts/plan/useFocusNext';
import { paths } from '../../../state/address/paths';
import { useNetwork } from '../../../state/network';
import { changePlan } from '../../../state/plan/changePlan';
import { usePlan } from '../../../state/plan/planStore';
import { AppLink } from '../../../ui/AppLink';
import { Button } from '../../../ui/Button';
import { ButtonLink } from '../../../ui/ButtonLink';
import styles from './Saved.module.css';
import { SavedRoles } from './SavedRoles';
import { SavedRoutes } from './SavedRoutes';
import { SavedStays } from './SavedStays';
import type { SavedItem } from './savedItem';
import { useSavedName } from './useSavedName';

/** Everything the reader has saved: roles, routes and ways of staying, each with their own note. */
export function Saved() {
  const { t } = useWords();
  const plan = usePlan();
  const nameOf = useSavedName();
  const [removed, setRemoved] = useState<SavedItem | null>(null);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext(box);
  const remove = (item: SavedItem) =>
    void changePlan({ remove: { kind: item.kind, id: item.id } }).then(
      () => {
        setRemoved(item);
        focusNext('[data-undo]');
      },
      () => setSaid(t('plan.situation.notKept')),
    );
  const undo = (item: SavedItem) =>
    void changePlan({ set: item }).then(
      () => {
        setRemoved(null);
        setSaid(t('mine.saved.restored', { name: nameOf(item) }));
        focusNext(`[data-saved="${keyOf(item)}"] button`);
      },
      () => setSaid(t('plan.situation.notKept')),
    );
  const isEmpty = plan.roles.length + plan.routes.length + plan.stays.length === 0;
  return (
    <div ref={box} className={styles.saved}>
      {removed ? (
        <p className={styles.removed}>
          <span>{t('mine.saved.removed', { name: nameOf(removed) })}</span>
          <Button look="quiet" data-undo="" onClick={() => undo(removed)}>
            {t('plan.actions.undo')}
          </Button>
        </p>
      ) : null}
      <p role="status" className="visually-hidden">
        {removed ? t('mine.saved.removed', { name: nameOf(removed) }) : said}
      </p>
      {isEmpty ? <Nothing /> : null}
      <SavedRoles onRemove={remove} />
      <SavedRoutes onRemove={remove} />
      <SavedStays onRemove={remove} />
      {isEmpty ? null : (
        <p>
          <AppLink to={paths.sheet()}>{t('mine.saved.sheet')}</AppLink>
        </p>
      )}
    </div>
  );
}

/** Nothing saved yet: how that is done, and the way there. */
function Nothing() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const role = myRoleOf(graph, usePlan());
  return (
    <div className={styles.nothing}>
      <p>{t('mine.saved.none')}</p>
      <p>
        <ButtonLink to={paths.options(role?.id)}>{t(role ? 'mine.saved.toSteps' : 'mine.saved.toStart')}</ButtonLink>
      </p>
    </div>
  );
}
