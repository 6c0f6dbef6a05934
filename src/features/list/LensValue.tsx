import { bandBlocks } from '../../core/browse/bandBlocks';
import type { Lens, RoleEntry } from '../../core/browse/entries';
import { bandWord } from '../../ui/filters/bandWords';
import { Mark } from '../../ui/filters/Mark';
import styles from './LensValue.module.css';
import type { RowWords } from './useRowWords';

type Props = { entry: RoleEntry; lens: Lens; words: RowWords };

/** The chosen lens of a role in blocks and a word, with what belongs beside it. */
export function LensValue({ entry, lens, words: { t } }: Props) {
  const { role, bands, growth } = entry;
  return (
    <span className={styles.value}>
      <span className={styles.main}>
        <Mark lens={lens} count={bandBlocks(lens, bands[lens])} size="l" />
        {bandWord(t, lens, bands[lens])}
      </span>
      {lens === 'growth' ? (
        <span className={styles.beside}>{t('list.reach', { count: growth.withinFourYears })}</span>
      ) : null}
      {/* Lighter for the back can be heavier for the head or the clock: these always stand beside it. */}
      {lens === 'strain' && role.strain ? (
        <span className={styles.beside}>
          <Scale name={t('list.emotional')} value={role.strain.emotional} t={t} />
          <Scale name={t('list.irregular')} value={role.strain.irregular} t={t} />
        </span>
      ) : null}
    </span>
  );
}

function Scale({ name, value, t }: { name: string; value: number; t: RowWords['t'] }) {
  return (
    <span className={styles.scale}>
      <span aria-hidden="true">{name}</span>
      <Mark lens="strain" count={value} />
      <span className="visually-hidden">{t('list.score', { name, value })}</span>
    </span>
  );
}
