import { useRef, useState } from 'react';
import type { Stop } from '../../core/browse/stepTree';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { NarrowingNote } from '../../parts/employers/slots';
import { WishesSlot } from '../../parts/plan/slots';
import { ActiveFilters } from '../../ui/filters/ActiveFilters';
import { LensChoice } from '../../ui/filters/LensChoice';
import { useLabels } from '../../ui/filters/useLabels';
import { Page } from '../../ui/Page';
import { Branch } from './Branch';
import { Controls } from './Controls';
import { EndOfLine } from './EndOfLine';
import styles from './FromHere.module.css';
import { HereEvidence } from './HereEvidence';
import { Legend } from './Legend';
import { StartStop } from './StartStop';
import { TrackLayer } from './TrackLayer';
import { Trail } from './Trail';
import { useArrowKeys } from './useArrowKeys';
import { useHere } from './useHere';

type Props = { role: Role };

/**
 * The steps from a role as a transit map. The drawing and the list are the same elements: nested lists of buttons and
 * links, with tracks behind them. On a phone it unfolds downwards, on a wide screen the levels are columns.
 */
export function FromHere({ role }: Props) {
  const { t, pick } = useWords();
  const here = useHere(role);
  const labels = useLabels(here.list.graph.vocabulary, here.list.employers);
  const [said, setSaid] = useState('');
  const map = useRef<HTMLElement>(null);
  useArrowKeys(map);
  const { tree, direction } = here;
  const isInto = direction === 'into';
  const name = pick(role.name);
  const [first] = tree.columns;
  const isEnd = !first || first.groups.length === 0;
  const open = (column: number, stop: Stop) => {
    const closes = tree.path[column] === stop.role;
    setSaid(
      closes
        ? t('here.closed', { name: pick(stop.role.name) })
        : t('here.opened', { count: stop.further + stop.barred }),
    );
    here.toggle(column, stop.role);
  };
  return (
    <Page title={t(isInto ? 'here.titleInto' : 'here.title', { name })} heading={heading()}>
      <Controls here={here} />
      <NarrowingNote />
      <ActiveFilters list={here.list} labels={labels} />
      {isEnd || isInto ? null : <WishesSlot />}
      {isEnd ? null : (
        <div className={styles.reading}>
          <LensChoice list={here.list} />
          <Legend />
        </div>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <section ref={map} aria-label={t(isInto ? 'here.mapInto' : 'here.map', { name })} className={styles.map}>
        <TrackLayer isInto={isInto} />
        <div className={styles.tree}>
          <StartStop role={role} isInto={isInto} />
          {isEnd ? (
            <EndOfLine here={here} />
          ) : (
            <>
              <p className={`${styles.hint} no-print`} data-done={tree.path.length > 0}>
                {t(isInto ? 'here.introInto' : 'here.intro')}
              </p>
              <Branch key={direction} here={here} column={0} parent={role.id} onOpen={open} />
            </>
          )}
        </div>
      </section>
      {isEnd ? null : <HereEvidence tree={tree} />}
      <Trail here={here} />
    </Page>
  );

  function heading(): string {
    if (isEnd) return t(isInto ? 'here.headingNoneInto' : 'here.headingNone', { name });
    return t(isInto ? 'here.headingInto' : 'here.heading', {
      name,
      steps: together(t('here.steps', { count: tree.direct })),
      roles: together(t('here.roles', { count: tree.withinTwo })),
    });
  }
}

/** A number and its word stay on one line. */
const together = (text: string): string => text.replaceAll(' ', '\u00a0');
