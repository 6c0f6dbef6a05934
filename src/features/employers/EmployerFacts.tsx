import type { ReactNode } from 'react';
import type { EmployerFile } from '../../core/model/data';
import { formatList, formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useSources } from '../../state/useLoaded';
import { Evidence } from '../../ui/Evidence';
import styles from './EmployerPage.module.css';
import { useSectorNames } from './useSectorNames';

type Props = { employer: EmployerFile };

/** What is known of an employer; what is not known says so. */
export function EmployerFacts({ employer }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const sectors = useSectorNames();
  const { name, note, municipalities, site, careerPage } = employer;
  const regions = graph.regions.filter(({ id }) => employer.regions.includes(id)).map((region) => pick(region.name));
  return (
    <div className={styles.part}>
      {note ? <p>{pick(note)}</p> : null}
      <dl className={styles.facts}>
        <Fact term={t('employers.facts.sectors')}>{sectors(employer.sectors).join(' · ')}</Fact>
        <Fact term={t('employers.facts.municipalities')}>
          {municipalities.length > 0 ? formatList(municipalities, language) : t('employers.facts.unknown')}
        </Fact>
        <Fact term={t('employers.facts.regions')}>
          {regions.length > 0 ? formatList(regions, language) : t('employers.facts.unknown')}
        </Fact>
        <Fact term={t('employers.facts.size')}>
          <Size employer={employer} />
        </Fact>
        <Fact term={t('employers.facts.site')}>
          {site ? (
            <a href={site} rel="noopener noreferrer">
              {t('employers.facts.toSite', { name })}
            </a>
          ) : (
            t('employers.facts.unknown')
          )}
        </Fact>
        {careerPage ? (
          <Fact term={t('employers.facts.career')}>
            <a href={careerPage} rel="noopener noreferrer">
              {t('employers.facts.toCareer', { name })}
            </a>
          </Fact>
        ) : null}
      </dl>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A published number of employees with its evidence, or why there is none. */
function Size({ employer: { id, name, size } }: Props) {
  const { t, language } = useWords();
  const sources = useSources();
  if (!('value' in size)) return <>{t('employers.facts.noSize')}</>;
  const list = sources.status === 'ready' ? sources.value.sources : [];
  return (
    <>
      <span className="numbers">{formatNumber(size.value, language)}</span>
      <Evidence
        {...size}
        sourceList={Object.fromEntries(list.map((source) => [source.id, source]))}
        of={t('employers.facts.sizeOf', { name })}
        at={`werkgever/${id}/size`}
      />
    </>
  );
}
