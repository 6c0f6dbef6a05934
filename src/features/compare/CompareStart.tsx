import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import styles from './CompareScreen.module.css';
import { PairChoices } from './PairChoices';
import { RoleChoices } from './RoleChoices';
import type { CompareQuestion } from './useCompareQuestion';
import { useMine } from './useMine';

type Props = { question: CompareQuestion };

/** Questions that people really ask. */
const EXAMPLES = [
  ['verzorgende-ig', 'doktersassistent-huisartsenzorg'],
  ['verzorgende-ig', 'verpleegkundige-vvt-mbo', 'begeleider-ghz'],
  ['wijkverpleegkundige', 'poh-somatiek'],
  ['herkomst-horeca', 'helpende', 'voedingsassistent'],
] as const;

const MOST_SAVED = 6;

/** Nothing chosen: the roles of the reader's own plan, each one tap away, and examples. */
export function CompareStart({ question }: Props) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { mine, saved } = useMine();
  const sets = EXAMPLES.map((ids) => ids.flatMap((id) => graph.byId.get(id) ?? [])).filter(({ length }) => length > 1);
  const own = mine ? [mine] : [];
  const some = saved.slice(0, MOST_SAVED);
  return (
    <>
      <p className={styles.lead}>{t('compare.intro')}</p>
      {mine || saved.length > 0 ? (
        <section aria-labelledby="vergelijk-plan" className={styles.section}>
          <h2 id="vergelijk-plan">{t('compare.saved')}</h2>
          {mine && saved.length > 0 ? (
            <PairChoices sets={some.map((role) => [mine, role])} to={question.address} />
          ) : (
            <RoleChoices
              roles={[...own, ...some]}
              mine={mine}
              to={(role) => question.address([role.id])}
              small={(role) => t(role === mine ? 'compare.myRole' : 'compare.savedRole')}
            />
          )}
        </section>
      ) : null}
      {sets.length > 0 ? (
        <section aria-labelledby="vergelijk-voorbeelden" className={styles.section}>
          <h2 id="vergelijk-voorbeelden">{t('compare.examples')}</h2>
          <PairChoices sets={sets} to={question.address} />
        </section>
      ) : null}
    </>
  );
}
