import type { StrainFigure } from '../../../core/model/data';
import { formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import styles from './Lens.module.css';

type Props = { survey: NonNullable<StrainFigure['survey']>; sourceList: RoleDetail['sourceList'] };

/** Figures of the national survey about the occupation group of this role. */
export function Survey({ survey, sourceList }: Props) {
  const { t, language } = useWords();
  const figures = [
    { key: 'surveyEmotional', figure: survey.emotional },
    { key: 'surveyAggression', figure: survey.aggression },
  ] as const;
  return (
    <div className={styles.part}>
      <h4>{t('roleMore.lenses.surveyTitle')}</h4>
      <p>
        {t('roleMore.lenses.surveyGroup')} <span lang="nl">{survey.group}</span>.{' '}
        {survey.match === 'exact' ? '' : t('roleMore.lenses.surveyClose')}
      </p>
      {figures.map(({ key, figure }) => {
        if (!figure) return null;
        const sentence = t(`roleMore.lenses.${key}`, { value: formatNumber(figure.value, language, 0) });
        return (
          <div key={key}>
            <p className="numbers">{sentence}</p>
            <Evidence {...figure} sourceList={sourceList} of={sentence} />
          </div>
        );
      })}
    </div>
  );
}
