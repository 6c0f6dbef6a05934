import type { Place, PlacedStep } from '../../core/employers/stepsWithin';
import type { EmployerFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import styles from './EmployerPage.module.css';
import { StepList } from './StepList';
import { StepTable } from './StepTable';

const PLACES = ['inside', 'neighbours', 'region', 'nowhere'] as const satisfies readonly Place[];

type Props = { employer: EmployerFile; steps: readonly PlacedStep[] };

/** The steps that touch an employer: how many stay inside, cross to a neighbour, or go further; then each of them. */
export function EmployerSteps({ employer: { name, municipalities }, steps }: Props) {
  const { t } = useWords();
  const sure = steps.filter(({ isSure }) => isSure).length;
  const inside = steps.filter(({ place }) => place === 'inside').length;
  return (
    <section aria-labelledby="stappen" className={styles.part}>
      <h2 id="stappen" tabIndex={-1}>
        {t('employers.steps.title', { name, count: inside, total: steps.length })}
      </h2>
      <p>
        {sure > 0 ? t('employers.steps.someSure', { count: sure, total: steps.length }) : t('employers.steps.noneSure')}
      </p>
      <p>{t('employers.steps.near', { count: municipalities.length })}</p>
      {steps.length > 0 ? <StepTable name={name} steps={steps} /> : null}
      {PLACES.map((place) => {
        const here = steps.filter((each) => each.place === place);
        return (
          <div key={place} className={styles.place}>
            <h3>{t(`employers.steps.${place}.title`, { name, count: here.length })}</h3>
            <p>{t(`employers.steps.${place}.text`)}</p>
            {place === 'inside' ? (
              <StepList title={null} steps={here} />
            ) : (
              (['out', 'in'] as const).map((direction) => (
                <StepList
                  key={direction}
                  title={t(`employers.steps.${direction}`, { name })}
                  steps={here.filter((each) => each.direction === direction)}
                />
              ))
            )}
          </div>
        );
      })}
    </section>
  );
}
