import type { RefObject } from 'react';
import type { Text } from '../../../core/model/data';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { Loaded, RoleDetail } from '../../../state/useLoaded';
import { LoadState } from '../../../ui/LoadState';
import { Station } from '../../../ui/Station';
import styles from './RolePanel.module.css';

type Props = {
  role: Role;
  detail: Loaded<RoleDetail>;
  isMine: boolean;
  headingId: string;
  headingRef: RefObject<HTMLHeadingElement | null>;
};

const MOST_SECTORS = 2;

/** Where the station lies, its name, and what the work is in a sentence or two. */
export function PanelHead({ role, detail, isMine, headingId, headingRef }: Props) {
  const { t, pick } = useWords();
  return (
    <header className={styles.head}>
      <Place role={role} />
      <h2 ref={headingRef} id={headingId} tabIndex={-1} className={styles.name}>
        {pick(role.name)}
      </h2>
      {isMine ? (
        <p className={styles.mine}>
          <Station line="here" size="s" /> {t('panel.mine')}
        </p>
      ) : null}
      <div className={styles.summary}>
        {detail.status === 'ready' ? (
          <p>{pick(detail.value.summary)}</p>
        ) : (
          <LoadState state={detail} loading={t('role.loading')} failed={t('role.failed')} />
        )}
      </div>
    </header>
  );
}

/** "Verzorging · mbo 3 · Ziekenhuis, Thuiszorg en nog 2"; work outside care has no level or sector in care. */
function Place({ role }: { role: Role }) {
  const { t, pick } = useWords();
  const { vocabulary } = useNetwork().graph;
  if (role.kind === 'origin') return <p className={styles.place}>{t('panel.outside')}</p>;
  const group = vocabulary.groups.find(({ id }) => id === role.group);
  const level = vocabulary.levels.find(({ id }) => id === role.level);
  const nameOf = (id: string): string => {
    const sector: Text | undefined = vocabulary.sectors.find((each) => each.id === id);
    return sector ? pick(sector) : id;
  };
  const sectors = role.sectors.slice(0, MOST_SECTORS).map(nameOf).join(', ');
  const more = role.sectors.length - MOST_SECTORS;
  return (
    <p className={styles.place}>
      <span className="visually-hidden">{t('role.where')}: </span>
      {group ? <strong>{pick(group.short)}</strong> : null}
      {level ? ` · ${pick(level.short)}` : ''}
      {sectors ? ` · ${sectors}` : ''}
      {more > 0 ? ` ${t('panel.moreSectors', { count: more })}` : ''}
    </p>
  );
}
