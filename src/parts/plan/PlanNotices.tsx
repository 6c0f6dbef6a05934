import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { loadAgain } from '../../state/offline/loadAgain';
import { erasePlan } from '../../state/plan/erasePlan';
import { type PlanNotice, usePlanNotices } from '../../state/plan/planStore';
import { goOnWithout, keepAgain, writeAgain } from '../../state/plan/setAside';
import { readPlanAgain } from '../../state/plan/startPlan';
import { Button } from '../../ui/Button';
import { goToHeading } from '../../ui/pageHeading';
import styles from './Keeping.module.css';
import { SetAsideList } from './SetAsideList';

/** What the reader must know about keeping the plan, with what can be done. Each notice can be closed, in this tab. */
export default function PlanNotices() {
  const { t } = useWords();
  const notices = usePlanNotices();
  const [closed, setClosed] = useState<readonly PlanNotice['kind'][]>([]);
  const kinds = notices.map(({ kind }) => kind);
  // What was solved and comes back is new.
  const stillClosed = closed.filter((kind) => kinds.includes(kind));
  if (stillClosed.length !== closed.length) setClosed(stillClosed);
  const open = notices.filter(({ kind }) => !stillClosed.includes(kind));
  const close = (kind: PlanNotice['kind']) => {
    setClosed([...stillClosed, kind]);
    goToHeading({ preventScroll: true });
  };
  if (open.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={t('plan.keeping.label')}>
      {open.map((notice) => (
        <Notice key={notice.kind} notice={notice} onClose={() => close(notice.kind)} />
      ))}
    </section>
  );
}

function Notice({ notice, onClose }: { notice: PlanNotice; onClose: () => void }) {
  const { t } = useWords();
  const [isRoomless, setRoomless] = useState(false);
  const close = (
    <Button look="quiet" onClick={onClose}>
      {t('plan.keeping.close')}
    </Button>
  );
  const again = (run: () => void) => <Button onClick={run}>{t('plan.keeping.again')}</Button>;
  const reload = <Button onClick={() => void loadAgain()}>{t('plan.keeping.reload')}</Button>;
  switch (notice.kind) {
    case 'not-kept':
      return (
        <Frame title={t('plan.keeping.notKept')} text={t('plan.keeping.notKeptText')}>
          {again(() => void writeAgain())}
          {close}
        </Frame>
      );
    case 'full':
      return (
        <Frame title={t('plan.keeping.full')} text={t('plan.keeping.fullText')}>
          {again(() => void writeAgain())}
          {close}
        </Frame>
      );
    case 'reload-needed':
      return (
        <Frame title={t('plan.keeping.reloadNeeded')} text={t('plan.keeping.reloadNeededText')}>
          {reload}
          {close}
        </Frame>
      );
    case 'cleared':
      return (
        <Frame title={t('plan.keeping.cleared')} text={t('plan.keeping.clearedText')}>
          <Button onClick={() => void keepAgain()}>{t('plan.keeping.keepAgain')}</Button>
          <Button look="quiet" onClick={() => void erasePlan()}>
            {t('plan.keeping.eraseHere')}
          </Button>
          {close}
        </Frame>
      );
    case 'not-loaded':
      return (
        <Frame title={t('plan.keeping.notLoaded')} text={t('plan.keeping.notLoadedText')}>
          {again(readPlanAgain)}
          {close}
        </Frame>
      );
    case 'set-aside':
      return (
        <Frame
          title={
            notice.why === 'records'
              ? t('plan.keeping.records', { count: notice.count })
              : t(`plan.keeping.${notice.why}`)
          }
          text={t(`plan.keeping.${notice.why}Text`)}
          more={<SetAsideList />}
        >
          {isRoomless && <p role="alert">{t('plan.keeping.noRoom')}</p>}
          {notice.why === 'newer' && reload}
          <Button
            look={notice.why === 'newer' ? 'quiet' : 'main'}
            onClick={() => void goOnWithout().then((isSafe) => setRoomless(!isSafe))}
          >
            {t('plan.keeping.goOn')}
          </Button>
          {close}
        </Frame>
      );
  }
}

function Frame({
  title,
  text,
  more,
  children,
}: {
  title: string;
  text: string;
  more?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={styles.notice}>
      <h2>{title}</h2>
      <p>{text}</p>
      {more}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
