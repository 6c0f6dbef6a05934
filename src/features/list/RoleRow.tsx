import { memo } from 'react';
import type { Lens, RoleEntry } from '../../core/browse/entries';
import type { RoleHit } from '../../core/search/searchIndex';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { bandWord } from '../../ui/filters/bandWords';
import { matchWord } from '../../ui/matchWord';
import { Station } from '../../ui/Station';
import { LensValue } from './LensValue';
import styles from './RoleRow.module.css';
import { RowMarks } from './RowMarks';
import type { RowWords } from './useRowWords';

type Props = {
  entry: RoleEntry;
  lens: Lens | null;
  /** How the text in the search field found this role. */
  hit: RoleHit | undefined;
  /** The heading above says the function group already. */
  isUnderGroup: boolean;
  /** Came with the version that is looked at. */
  isNew: boolean;
  words: RowWords;
};

const MOST_SECTORS = 2;

/** One role: station on the line, name, where it is done, three marks, and how many steps lead on. */
export const RoleRow = memo(function RoleRow({ entry, lens, hit, isUnderGroup, isNew, words }: Props) {
  const { t, pick } = words;
  const { role, kind, bands, stepsOut } = entry;
  return (
    <li className={styles.row} data-lens={lens ?? 'none'}>
      <span className={styles.stop}>
        <Station line={kind === 'outside' ? 'outside' : role.group} />
      </span>
      <div className={styles.text}>
        <AppLink to={paths.role(role.id)} className={styles.name}>
          {pick(role.name)}
        </AppLink>
        {hit && hit.matchedOn !== 'name' ? (
          <span className={styles.meta}>
            {t(matchWord(hit.matchedOn))} <span lang={hit.language}>{hit.matched}</span>
          </span>
        ) : null}
        <span className={styles.meta}>
          {isNew ? <strong className={styles.new}>{t('list.isNew')}</strong> : null}{' '}
          {placeOf(entry, isUnderGroup, words)}
        </span>
      </div>
      {lens ? <LensValue entry={entry} lens={lens} words={words} /> : <RowMarks bands={bands} words={words} />}
      <span className="visually-hidden">
        {t('list.marks', {
          shortage: bandWord(t, 'shortage', bands.shortage),
          strain: bandWord(t, 'strain', bands.strain),
          growth: bandWord(t, 'growth', bands.growth),
        })}
      </span>
      <span className={styles.steps}>{t('list.steps', { count: stepsOut })}</span>
    </li>
  );
});

/** "mbo 3 · Ziekenhuis, Thuiszorg en nog 2"; a place people come from has no level or sector in care. */
function placeOf({ role, kind }: RoleEntry, isUnderGroup: boolean, { t, group, level, sector }: RowWords): string {
  if (kind === 'outside') return t('filters.kind.outside');
  const sectors = role.sectors.slice(0, MOST_SECTORS).map(sector).join(', ');
  const more = role.sectors.length - MOST_SECTORS;
  return [
    isUnderGroup ? '' : group(role.group),
    level(role.level),
    more > 0 ? `${sectors} ${t('list.moreSectors', { count: more })}` : sectors,
    kind === 'side' ? t('filters.kind.side') : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
