import { NO_FILTERS, type WayOut, waysOut, without } from '../../core/browse/filterRoles';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import type { RoleList } from '../../state/useRoleList';
import { Button } from '../../ui/Button';
import type { Labels } from '../../ui/filters/useLabels';
import styles from './EmptyResult.module.css';

type Props = { list: RoleList; labels: Labels };

/** Nothing fits: which one filter to switch off, and what that brings. */
export function EmptyResult({ list, labels }: Props) {
  const { t, language } = useWords();
  const { filters } = list;
  const ways = waysOut(list.entries, filters, list.found);
  const nameOf = ({ drop }: WayOut) =>
    drop === 'query'
      ? t('filters.chip.query', { text: filters.query.trim() })
      : formatList(
          filters.chosen[drop].map((option) => labels.option(drop, option)),
          language,
        );
  return (
    <section className={styles.empty} aria-labelledby="list-empty">
      <h2 id="list-empty">{t('list.emptyTitle')}</h2>
      <p>{ways.length > 0 ? t('list.emptyText') : t('list.emptyNoWay')}</p>
      {ways.length > 0 ? (
        <ul role="list">
          {ways.map((way) => (
            <li key={way.drop}>
              <button type="button" className={styles.way} onClick={() => list.choose(without(filters, way.drop))}>
                <span>
                  {t('list.dropLabel', { facet: t(`filters.facet.${way.drop}`).toLowerCase(), names: nameOf(way) })}
                </span>
                <strong>{t('list.count', { count: way.count })}</strong>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <Button look={ways.length > 0 ? 'quiet' : 'main'} onClick={() => list.choose(NO_FILTERS)}>
          {t('filters.clear')}
        </Button>
      </p>
    </section>
  );
}
