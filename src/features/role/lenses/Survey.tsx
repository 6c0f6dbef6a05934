import { type StrainSurvey, surveyAgreement } from '../../../core/lenses/surveyOpinion';
import { formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import styles from './Lens.module.css';

type Props = {
  /** Its id. */
  role: string;
  survey: StrainSurvey;
  /** Our own score for the head, 0-4. */
  own: number;
  sourceList: RoleDetail['sourceList'];
};

/** Figures of the national survey about the occupation group of this role, and whether they fit our score. */
export function Survey({ role, survey, own, sourceList }: Props) {
  const { t, language } = useWords();
  const agreement = surveyAgreement(own, survey);
  const figures = [
    { key: 'surveyEmotional', place: 'emotional', figure: survey.emotional },
    { key: 'surveyAggression', place: 'aggression', figure: survey.aggression },
    { key: 'surveyForce', place: 'force', figure: survey.force },
    { key: 'surveyPosture', place: 'posture', figure: survey.posture },
  ] as const;
  if (figures.every(({ figure }) => figure === undefined)) return null;
  return (
    <div className={styles.part}>
      <h4>{t('roleMore.lenses.surveyTitle')}</h4>
      <p>
        {t('roleMore.lenses.surveyGroup')} <span lang="nl">{survey.group}</span>.{' '}
        {t(`roleMore.lenses.surveyMatch.${survey.match}`)}
      </p>
      {figures.map(({ key, place, figure }) => {
        if (!figure) return null;
        const sentence = t(`roleMore.lenses.${key}`, { value: formatNumber(figure.value, language, 0) });
        return (
          <div key={key}>
            <p className="numbers">{sentence}</p>
            <Evidence {...figure} sourceList={sourceList} of={sentence} at={`functie/${role}/strain/survey/${place}`} />
          </div>
        );
      })}
      {agreement === null || agreement === 'agree' ? null : <p>{t(`roleMore.lenses.surveySays.${agreement}`)}</p>}
    </div>
  );
}
