import { useEffect, useRef } from 'react';
import { opens, type Stop } from '../../core/browse/stepTree';
import { useWords } from '../../i18n/useWords';
import { carry, routeUnder } from '../../state/address/carry';
import { mapPath } from '../../state/address/mapAddress';
import { paths, withQuery } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { Station } from '../../ui/Station';
import styles from './Stop.module.css';
import { StopFacts } from './StopFacts';
import type { Here } from './useHere';

type Props = {
  here: Here;
  stop: Stop;
  column: number;
  /** Key of the station that the track comes from. */
  parent: string;
  isOpen: boolean;
  /** Just brought in sight by "+ n": the keyboard goes on here. */
  takesFocus: boolean;
  onOpen: () => void;
};

/** One role next to another: its station, its name that opens what comes after, what the step asks, and where to read on. */
export function StopItem({ here, stop, column, parent, isOpen, takesFocus, onOpen }: Props) {
  const { t, pick } = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, [takesFocus]);
  const { role } = stop;
  const name = pick(role.name);
  const isInto = here.direction === 'into';
  const isDim = !here.passes(role);
  const line = role.kind === 'origin' ? 'outside' : role.group;
  const more = furtherWords();
  return (
    <div ref={ref} className={styles.stop} data-open={isOpen} data-dim={isDim}>
      <span
        className={styles.ring}
        data-station={`${parent}/${role.id}`}
        data-parent={parent}
        data-form={stop.form}
        data-line-of={line}
        data-dim={isDim}
      >
        <Station line={line} />
      </span>
      <div className={styles.plate} data-plate>
        {opens(stop) ? (
          <button
            type="button"
            className={styles.name}
            data-stop={column}
            data-opened={isOpen}
            aria-expanded={isOpen}
            onClick={onOpen}
          >
            <span>{name}</span>
            <span className="visually-hidden">, {more}</span>
          </button>
        ) : (
          <AppLink
            to={carry(withQuery(paths.role(role.id), { van: isInto ? undefined : here.start.id }), here.query)}
            className={styles.name}
            data-stop={column}
          >
            {name}
          </AppLink>
        )}
        <StopFacts here={here} stop={stop} isDim={isDim} />
        <p className={styles.links}>
          {more ? (
            <span className={styles.further} aria-hidden="true">
              {more}
              <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </span>
          ) : null}
          <AppLink to={mapPath(here.query, { isWhole: true, role: role.id, view: 'map' })}>
            {t('here.look')} <span className="visually-hidden">{t('here.lookOf', { name })}</span>
          </AppLink>
          <AppLink to={isInto ? routeUnder(here.query, role, here.start) : routeUnder(here.query, here.start, role)}>
            {t('here.route')}{' '}
            <span className="visually-hidden">{t(isInto ? 'here.routeFrom' : 'here.routeTo', { name })}</span>
          </AppLink>
        </p>
      </div>
    </div>
  );

  function furtherWords(): string {
    if (!opens(stop)) return '';
    const way = isInto ? 'before' : 'further';
    return stop.further > 0 ? t(`here.${way}`, { count: stop.further }) : t(`here.${way}Barred`);
  }
}
