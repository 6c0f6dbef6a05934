import { expectedOpinion, ONET_LINE, opinionAgreement } from '../../../core/lenses/secondOpinion';
import type { StrainFigure } from '../../../core/model/data';
import { formatDate } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import styles from './Lens.module.css';

type Props = {
  /** Its id. */
  role: string;
  opinion: NonNullable<StrainFigure['secondOpinion']>;
  /** Our own index, 0-100, to put beside it. */
  own: number;
  sourceList: RoleDetail['sourceList'];
};

/** What O*NET says about the body, in words: beside our own judgement, never instead of it. Points on request. */
export function SecondOpinion({ role, opinion, own, sourceList }: Props) {
  const { t, language } = useWords();
  const agreement = opinionAgreement(own, opinion);
  return (
    <div className={styles.part}>
      <h4>{t('roleMore.lenses.secondTitle')}</h4>
      <p>
        {t(`roleMore.lenses.secondSays.${agreement}`, { year: formatDate(opinion.asOf, language) })}{' '}
        {opinion.basis === 'proxy' ? t('roleMore.lenses.secondProxy') : null}
      </p>
      {agreement === 'agree' ? null : <p>{t('roleMore.lenses.secondLook')}</p>}
      <Evidence
        {...opinion}
        sourceList={sourceList}
        of={t('roleMore.lenses.secondTitle')}
        at={`functie/${role}/strain/secondOpinion`}
      >
        <p className="numbers">
          {t('roleMore.lenses.secondHow', {
            value: opinion.value,
            own,
            expected: expectedOpinion(own),
            base: ONET_LINE.base,
          })}
        </p>
      </Evidence>
    </div>
  );
}
