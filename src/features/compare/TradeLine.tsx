import type { Compared } from '../../core/compare/compareTable';
import { tradeOf } from '../../core/compare/tradeOf';
import { stepsFrom } from '../../core/graph/buildGraph';
import { useWords } from '../../i18n/useWords';
import { tradeWords } from '../../parts/compare/tradeWords';
import { SaveRole } from '../../parts/plan/SaveRole';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { ButtonLink } from '../../ui/ButtonLink';
import { Station } from '../../ui/Station';
import styles from './TradeLine.module.css';
import type { CompareQuestion } from './useCompareQuestion';
import { useMine } from './useMine';

type Props = { compared: readonly Compared[]; question: CompareQuestion };

/** The roles as stations on one line: the reader's own, and for each other one what one trades for it. */
export function TradeLine({ compared, question }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const { mine: planned } = useMine();
  const [mine, ...others] = compared;
  if (!mine) return null;
  const isPlanned = planned === null || planned === mine.role;
  const lineTo = (index: number) => others[index]?.role.group;
  return (
    <section aria-labelledby="ruil" className={styles.section}>
      <h2 id="ruil">{t('compare.tradeTitle')}</h2>
      <ol role="list" className={styles.line} data-count={others.length}>
        <li className={styles.stop} data-line={lineTo(0)}>
          <Station line="here" size="l" />
          <div className={styles.here}>
            <p className={styles.now}>{t(isPlanned ? 'common.here' : 'compare.startPoint')}</p>
            <h3 className={styles.name}>
              <AppLink to={paths.role(mine.role.id)}>{pick(mine.role.name)}</AppLink>
            </h3>
            {planned && !isPlanned ? (
              <p className={`${styles.planned} no-print`}>
                {t('compare.myPlanRole', { name: pick(planned.name) })}{' '}
                <AppLink
                  to={question.address(
                    [planned.id, ...compared.map(({ role }) => role.id).filter((id) => id !== planned.id)].slice(
                      0,
                      compared.length,
                    ),
                  )}
                >
                  {t('compare.putMine')}
                </AppLink>
              </p>
            ) : null}
          </div>
        </li>
        {others.map(({ role, way }, index) => (
          <li key={role.id} className={styles.stop} data-line={lineTo(index + 1) ?? role.group}>
            <Station line={role.group} size="l" />
            <div className={styles.card}>
              <h3 className={styles.name}>
                <AppLink to={paths.role(role.id)}>{pick(role.name)}</AppLink>
              </h3>
              <p className={styles.trade}>{tradeWords(tradeOf(mine.role, role, way), t, language)}</p>
              <ul
                role="list"
                className={`${styles.actions} no-print`}
                aria-label={t('compare.actions', { name: pick(role.name) })}
              >
                {way.kind === 'found' || way.kind === 'barred' ? (
                  <li>
                    <ButtonLink
                      to={paths.route(mine.role.id, role.id)}
                      aria-label={t('compare.way.routeLabel', { name: pick(role.name) })}
                    >
                      {t('compare.way.route')}
                    </ButtonLink>
                  </li>
                ) : null}
                {stepsFrom(graph, role).length > 0 ? (
                  <li>
                    <ButtonLink look="quiet" to={paths.options(role.id)}>
                      {t('compare.toSteps')}
                    </ButtonLink>
                  </li>
                ) : null}
                <li className={styles.save}>
                  <SaveRole id={role.id} />
                </li>
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
