import { useMemo } from 'react';
import { rolesOf } from '../../core/employers/rolesOf';
import { stepsWithin } from '../../core/employers/stepsWithin';
import type { EmployerFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { OwnStatements } from '../../parts/own/OwnStatements';
import { paths } from '../../state/address/paths';
import { useHashTarget } from '../../state/address/useHashTarget';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { EmployerFacts } from './EmployerFacts';
import styles from './EmployerPage.module.css';
import { EmployerRoles } from './EmployerRoles';
import { EmployerSources } from './EmployerSources';
import { EmployerSteps } from './EmployerSteps';
import { NearSchools } from './NearSchools';
import { ToAnswers } from './ToAnswers';

type Props = { employer: EmployerFile; employers: readonly EmployerFile[] };

const PARTS = ['functies', 'stappen', 'opleidingen', 'bronnen'] as const;

/** One employer: what is known of it, its roles, the steps inside it and around it, and where people can learn. */
export function EmployerPage({ employer, employers }: Props) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { name } = employer;
  useHashTarget();
  const roles = useMemo(() => rolesOf(employer, graph.roles), [employer, graph]);
  const steps = useMemo(() => stepsWithin(graph, employer, employers), [graph, employer, employers]);
  const inside = steps.filter(({ place }) => place === 'inside').length;
  return (
    <Page
      title={name}
      heading={t('employers.page.heading', { name, count: roles.confirmed.length + roles.likely.length })}
      width="reading"
    >
      <p className={styles.lead}>{t('employers.page.lead', { count: inside })}</p>
      <EmployerFacts employer={employer} />
      <OwnStatements employer={employer.id} />
      <section aria-labelledby="bekijk" className={`${styles.part} no-print`}>
        <h2 id="bekijk">{t('employers.page.narrowed')}</h2>
        <ToAnswers ids={[employer.id]} />
        <p>
          <AppLink to={paths.employers()}>{t('employers.page.all')}</AppLink>
        </p>
      </section>
      <nav aria-label={t('employers.page.parts')} className={`${styles.jump} no-print`}>
        <ul role="list">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`employers.part.${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <EmployerRoles name={name} roles={roles} />
      <EmployerSteps employer={employer} steps={steps} />
      <NearSchools employer={employer} steps={steps} />
      <EmployerSources employer={employer} />
    </Page>
  );
}
