import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import styles from './Lens.module.css';

/** Whether the lists of heavy work in agreements name this role: a fact about the agreement, not a measure. */
export function HeavyWork({ detail }: { detail: RoleDetail }) {
  const { t, pick, language } = useWords();
  const { strain, heavyLists, sourceList } = detail;
  const places = 'unknown' in strain ? [] : (strain.heavyWork ?? []);
  return places.map((place) => {
    const list = heavyLists[place.cao];
    if (!list) return null;
    const title = t('roleMore.lenses.heavyTitle');
    const until = list.validUntil;
    return (
      <div key={place.cao} className={styles.part}>
        <h4>{title}</h4>
        <p>
          {t(`roleMore.lenses.heavy.${place.listed}`, {
            cao: pick(list.caoName),
            year: formatDate(place.asOf, language),
          })}
        </p>
        <p>
          {until ? `${t('roleMore.lenses.heavyUntil', { date: formatDate(until, language) })} ` : ''}
          {t('roleMore.lenses.heavyLimit')}
        </p>
        <Fold title={t('roleMore.lenses.heavyList')}>
          <p>{t('roleMore.lenses.heavyNamed')}</p>
          <Items items={list.named[language]} />
          <p>{t('roleMore.lenses.heavyNotNamed')}</p>
          <Items items={list.notNamed[language]} />
        </Fold>
        <Evidence
          {...place}
          sourceList={sourceList}
          of={title}
          at={`functie/${detail.id}/strain/heavyWork/${place.cao}`}
        >
          <p>{t('roleMore.lenses.heavyPlaced')}</p>
        </Evidence>
      </div>
    );
  });
}

function Items({ items }: { items: readonly string[] }) {
  return (
    <ul className={styles.listed}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
