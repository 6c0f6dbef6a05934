import { useWords } from '../../i18n/useWords';
import type { GuideDetail, LearningPage } from '../../state/useLearning';
import { Evidence } from '../../ui/Evidence';
import { Fold } from '../../ui/Fold';
import { Track, TrackStop } from '../../ui/Track';
import { FAMILIES } from './families';
import styles from './Guides.module.css';
import { Items } from './Items';

/** The ways of learning as stations on a line per kind of school. */
export function Guides({ page }: { page: LearningPage }) {
  const { t } = useWords();
  return FAMILIES.map(({ id, line }) => (
    <section key={id} aria-labelledby={`leren-${id}`} className={styles.family} data-line={line}>
      <h2 id={`leren-${id}`} tabIndex={-1}>
        {t(`learning.family.${id}`)}
      </h2>
      <Track line={line}>
        {page.guides
          .filter((guide) => guide.family === id)
          .map((guide) => (
            <Guide key={guide.id} guide={guide} page={page} />
          ))}
      </Track>
    </section>
  ));
}

/** The questions that people ask about a way of learning, in the order in which they ask them. */
const ROWS = ['forWhom', 'week', 'wage', 'pays', 'duration', 'result', 'note'] as const;

function Guide({ guide, page }: { guide: GuideDetail; page: LearningPage }) {
  const { t, pick } = useWords();
  const name = pick(guide.name);
  return (
    <TrackStop id={guide.id} labelledBy={`${guide.id}-naam`}>
      <h3 id={`${guide.id}-naam`} tabIndex={-1} className={styles.name}>
        {name}
      </h3>
      <p className={styles.what}>{pick(guide.what)}</p>
      <dl className={styles.rows}>
        {ROWS.map((row) => (
          <div key={row}>
            <dt>{t(`learning.${row}`)}</dt>
            <dd className="numbers">{pick(guide[row])}</dd>
          </div>
        ))}
      </dl>
      {guide.examples.length > 0 ? (
        <Fold title={t('learning.examples')} fullTitle={t('learning.examplesOf', { name })}>
          <Items items={guide.examples} page={page} />
        </Fold>
      ) : null}
      {guide.trainings.length > 0 ? (
        <Fold
          title={t('learning.trainings', { count: guide.trainings.length })}
          fullTitle={`${t('learning.trainings', { count: guide.trainings.length })}: ${name}`}
        >
          <ul className={styles.names}>
            {guide.trainings.map((training) => (
              <li key={training.nl}>{pick(training)}</li>
            ))}
          </ul>
        </Fold>
      ) : null}
      <Evidence
        confidence={guide.confidence}
        sources={guide.sources}
        sourceList={page.sourceList}
        of={name}
        at={`leerweg/${guide.id}`}
      />
    </TrackStop>
  );
}
