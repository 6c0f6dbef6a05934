import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { carry } from '../../state/address/carry';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { AppLink } from '../../ui/AppLink';
import { PartBoundary } from '../../ui/PartBoundary';
import { Station } from '../../ui/Station';
import { StepCard } from './StepCard';
import styles from './StepLine.module.css';
import type { ShownRoute } from './useShownRoute';

type Props = { shown: ShownRoute };

/** The route as a line: a station for every role, and between them how one gets to the next. */
export function StepLine({ shown: { legs, words, roles } }: Props) {
  const { t } = useWords();
  const goal = roles.at(-1);
  return (
    <section aria-labelledby="stappen" className={styles.section}>
      <h2 id="stappen">{t('route.steps')}</h2>
      <ol role="list" className={styles.line}>
        {legs.map((leg, i) => (
          <li key={leg.step.to.id} className={styles.stop} data-line={leg.step.to.group}>
            <StationRow
              role={leg.step.from}
              line={i === 0 ? 'here' : leg.step.from.group}
              note={i === 0 ? t('common.here') : null}
            />
            <div className={styles.body}>
              <PartBoundary>
                <StepCard leg={leg} number={i + 1} words={words} />
              </PartBoundary>
            </div>
          </li>
        ))}
      </ol>
      {goal ? <StationRow role={goal} line={goal.group} note={t('route.goal')} /> : null}
    </section>
  );
}

type RowProps = { role: Role; line: string; note: string | null };

/** A station with its name, line, level and sectors. */
function StationRow({ role, line, note }: RowProps) {
  const { pick } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const { groups, levels, sectors } = graph.vocabulary;
  const group = groups.find((term) => term.id === role.group);
  const level = role.kind === 'origin' ? undefined : levels.find((term) => term.id === role.level);
  const names = sectors.filter((term) => role.sectors.includes(term.id)).map((term) => pick(term).toLowerCase());
  const facts = [group ? pick(group) : '', level ? pick(level.short) : '', names.slice(0, 3).join(', ')];
  return (
    <div className={styles.station}>
      <span className={styles.ring}>
        <Station line={line} size="l" />
      </span>
      <p className={styles.name}>
        {note ? (
          <span className={styles.note} data-end={line === 'here' ? 'start' : 'goal'}>
            {note}
          </span>
        ) : null}
        <AppLink to={carry(paths.role(role.id), query)}>{pick(role.name)}</AppLink>
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
      </p>
    </div>
  );
}
