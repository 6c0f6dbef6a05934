import { useWords } from '../../../i18n/useWords';
import type { PayDetail, RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import styles from './Pay.module.css';

type Props = { rules: PayDetail['rules']; sourceList: RoleDetail['sourceList']; name: string };

/** Rules that matter for a long career: nights from a certain age, stopping earlier. */
export function CaoRules({ rules, sourceList, name }: Props) {
  const { t, pick } = useWords();
  if (rules.length === 0) return null;
  return (
    <Fold title={t('roleMore.pay.rules')} fullTitle={`${t('roleMore.pay.rules')}: ${name}`}>
      <ul role="list" className={styles.rules}>
        {rules.map((rule) => {
          const kind = t(`roleMore.pay.rule.${rule.kind}`);
          const title = rule.age === undefined ? kind : t('roleMore.pay.ruleAge', { kind, age: rule.age });
          return (
            <li key={rule.text.nl}>
              <h4>{title}</h4>
              <p>{pick(rule.text)}</p>
              <Evidence {...rule} sourceList={sourceList} of={title} />
            </li>
          );
        })}
      </ul>
      <p>{t('roleMore.pay.rulesAsk')}</p>
    </Fold>
  );
}
