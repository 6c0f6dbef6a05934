import { rulesOn } from '../../../core/lenses/caoRules';
import { useWords } from '../../../i18n/useWords';
import { useHashTarget } from '../../../state/address/useHashTarget';
import { useDay } from '../../../state/useDay';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { TermText } from '../../../ui/TermText';
import { Section } from '../parts/Section';
import { CaoRules } from './CaoRules';
import styles from './Older.module.css';

/** Staying in this work until one's pension: what the agreements have for that, and whether it still stands. */
export function Older({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const day = useDay();
  // This part comes later than the address: who followed a link to it has not arrived yet.
  useHashTarget();
  const { pay, sourceList } = detail;
  if (pay.length === 0) return null;
  return (
    <Section id="pensioen" title={t('roleMore.older.title')}>
      <p>{t('roleMore.older.lead')}</p>
      {pay.map(({ cao, caoName, rules }) => {
        const name = pick(caoName);
        const at = `functie/${detail.id}/pay/${cao}/rules` as const;
        const list = <CaoRules rules={rules} name={name} sourceList={sourceList} at={at} day={day} />;
        if (pay.length > 1)
          return (
            <Fold key={cao} title={name}>
              {list}
            </Fold>
          );
        return (
          <div key={cao} className={styles.agreement}>
            <h3>{name}</h3>
            {list}
          </div>
        );
      })}
      <Everywhere detail={detail} day={day} />
    </Section>
  );
}

/** Arrangements of the whole country; what has ended is left out. */
function Everywhere({ detail, day }: { detail: RoleDetail; day: string }) {
  const { t, pick } = useWords();
  const { open } = rulesOn(detail.everywhere, day);
  if (open.length === 0) return null;
  return (
    <div className={styles.agreement}>
      <h3>{t('roleMore.older.everywhere')}</h3>
      <ul role="list" className={styles.rules}>
        {open.map((item) => (
          <li key={item.id}>
            <h4>{pick(item.name)}</h4>
            <p>
              <TermText text={pick(item.what)} />
            </p>
            {item.status === 'unsure' ? (
              <p className={styles.stands}>
                {t('roleMore.older.unsure', { note: pick(item.statusNote) })} {t('roleMore.older.ask')}
              </p>
            ) : null}
            <Evidence {...item} sourceList={detail.sourceList} of={pick(item.name)} at={`regeling/${item.id}`} />
          </li>
        ))}
      </ul>
    </div>
  );
}
