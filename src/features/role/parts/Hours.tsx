import type { Hours as HoursFigure } from '../../../core/model/data';
import { formatList } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import styles from './Hours.module.css';
import { Section } from './Section';

const CELLS = ['day', 'evening', 'night', 'weekend', 'onCall'] as const satisfies readonly (keyof HoursFigure)[];

/** When one works: the heading says it, a strip of five cells shows it, each with its word. */
export function Hours({ detail }: { detail: RoleDetail }) {
  const { t, pick, language } = useWords();
  const { hours } = detail;
  const note = detail.hoursNote ? <p>{pick(detail.hoursNote)}</p> : null;
  if ('unknown' in hours) {
    return (
      <Section id="uren" title={t('roleMore.hours.unknown')}>
        <p>{t(`role.reason.${hours.unknown}`)}</p>
        {note}
        {note ? <Known detail={detail} /> : null}
      </Section>
    );
  }
  const always = CELLS.filter((cell) => hours[cell] === 'yes').map((cell) => t(`roleMore.hours.phrase.${cell}`));
  return (
    <Section
      id="uren"
      title={
        always.length === 0
          ? t('roleMore.hours.vary')
          : t('roleMore.hours.title', { list: formatList(always, language) })
      }
    >
      <dl className={styles.strip}>
        {CELLS.map((cell) => (
          <div key={cell} className={styles.cell} data-value={hours[cell]}>
            <dt>{t(`roleMore.hours.cell.${cell}`)}</dt>
            <dd>{t(`role.hours.value.${hours[cell]}`)}</dd>
          </div>
        ))}
      </dl>
      {note}
      <Known detail={detail} />
    </Section>
  );
}

/** Hours come with the role as a whole. */
function Known({ detail }: { detail: RoleDetail }) {
  const { t } = useWords();
  return (
    <Evidence
      confidence={detail.confidence}
      sources={detail.sources}
      sourceList={detail.sourceList}
      of={t('roleMore.hours.of')}
      at={`functie/${detail.id}/hours`}
    />
  );
}
