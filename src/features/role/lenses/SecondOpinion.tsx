import type { StrainFigure } from '../../../core/model/data';
import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import styles from './Lens.module.css';

type Props = {
  opinion: NonNullable<StrainFigure['secondOpinion']>;
  /** Our own index, 0-100, to put beside it. */
  own: number;
  sourceList: RoleDetail['sourceList'];
};

/** What O*NET says about the body: beside our own judgement, never instead of it. */
export function SecondOpinion({ opinion, own, sourceList }: Props) {
  const { t, language } = useWords();
  return (
    <div className={styles.part}>
      <h4>{t('roleMore.lenses.secondTitle')}</h4>
      <p className="numbers">
        {t('roleMore.lenses.second', { value: opinion.value, year: formatDate(opinion.asOf, language) })}{' '}
        {t('roleMore.lenses.secondOwn', { value: own })}
      </p>
      {opinion.basis === 'proxy' ? <p>{t('roleMore.lenses.secondProxy')}</p> : null}
      <Evidence {...opinion} sourceList={sourceList} of={t('roleMore.lenses.secondTitle')} />
    </div>
  );
}
