import type { EmployerFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { useSources } from '../../state/useLoaded';
import { LoadState } from '../../ui/LoadState';
import { ReportLink } from '../../ui/ReportLink';
import { SourceLine } from '../../ui/SourceLine';
import styles from './EmployerPage.module.css';

/** Where what stands on this page about the employer comes from, with the year of each source. */
export function EmployerSources({ employer }: { employer: EmployerFile }) {
  const { t } = useWords();
  const file = useSources();
  return (
    <section aria-labelledby="bronnen" className={styles.part}>
      <h2 id="bronnen" tabIndex={-1}>
        {t('employers.sources.title', { count: employer.sources.length })}
      </h2>
      <p>{t(`evidence.explain.${employer.confidence}`)}</p>
      {file.status === 'ready' ? (
        <ul className={styles.trainings}>
          {employer.sources
            .flatMap((id) => file.value.sources.find((source) => source.id === id) ?? [])
            .map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
        </ul>
      ) : (
        <LoadState state={file} loading={t('common.loading')} failed={t('employers.sources.failed')} />
      )}
      <p>
        {t('employers.sources.wrong')} <ReportLink at={`werkgever/${employer.id}`} of={employer.name} />
      </p>
    </section>
  );
}
