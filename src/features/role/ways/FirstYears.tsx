import { weakest } from '../../../core/evidence/together';
import type { Role } from '../../../core/model/graph';
import {
  FIRST_MONTHS,
  firstYears,
  type Phase,
  startingSteps,
  type FirstYears as Years,
} from '../../../core/start/firstYears';
import { formatMonthRange } from '../../../i18n/duration';
import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { useWays } from '../../../state/useWays';
import { Evidence } from '../../../ui/Evidence';
import { LoadState } from '../../../ui/LoadState';
import { RoleLink } from '../parts/RoleLink';
import { Section } from '../parts/Section';
import styles from './Ways.module.css';

const NEXT = 3;

/** What the first two years look like for somebody who begins here: month by month, with figures about leaving. */
export function FirstYears({ role, detail }: { role: Role; detail: RoleDetail }) {
  const { t } = useWords();
  const { graph } = useNetwork();
  if (!detail.isStart) return null;
  const ways = startingSteps(graph, role).map((step) => firstYears(graph, step));
  if (ways.length === 0) return null;
  return (
    <Section id="begin" title={t(role.kind === 'origin' ? 'ways.start.titleOrigin' : 'ways.start.title')}>
      <div className={styles.cards}>
        {ways.map((years) => (
          <Way key={`${years.step.from.id} ${years.step.to.id}`} years={years} role={role} detail={detail} />
        ))}
      </div>
      <p>{t('ways.start.doubt')}</p>
      <StartFacts />
      <Evidence
        of={t('ways.start.of')}
        at={`functie/${role.id}/start`}
        confidence={weakest(ways.map(({ step }) => step.monthsConfidence))}
        sources={[]}
        sourceList={{}}
      >
        <p>{t('ways.start.how')}</p>
      </Evidence>
    </Section>
  );
}

function Way({ years, role, detail }: { years: Years; role: Role; detail: RoleDetail }) {
  const { t, pick, language } = useWords();
  const { step, phases, isLonger, next } = years;
  const [training] = step.trainings;
  const course = training && detail.trainings[training.id];
  const how = course ? t('ways.start.with', { training: pick(course.name) }) : t('ways.start.from');
  return (
    <div className={styles.item}>
      <h3>{role.kind === 'origin' ? t('ways.start.to', { name: pick(step.to.name) }) : how}</h3>
      {role.kind === 'origin' ? <p className={styles.small}>{how}</p> : null}
      <ol role="list" className={styles.phases}>
        {phases.map((phase) => (
          <li key={phase.kind}>
            <span className={styles.bar} aria-hidden="true">
              <span
                data-kind={phase.kind}
                style={{
                  marginInlineStart: `${(phase.from / FIRST_MONTHS) * 100}%`,
                  inlineSize: `${((phase.to - phase.from) / FIRST_MONTHS) * 100}%`,
                }}
              />
            </span>
            <strong>
              {phase.from > 0 && phase.to === FIRST_MONTHS
                ? t('ways.start.monthsOn', { from: phase.from })
                : t('ways.start.months', { from: phase.from, to: phase.to })}
            </strong>
            <span>{phaseWords(phase)}</span>
          </li>
        ))}
      </ol>
      {isLonger ? (
        <p>
          {t('ways.start.later', {
            duration: formatMonthRange(step.months.min, step.months.max, t, language),
          })}
        </p>
      ) : null}
      {next.length > 0 ? (
        <>
          <p>{t('ways.start.next', { count: next.length })}</p>
          <ul role="list" className={styles.links}>
            {next.slice(0, NEXT).map((on) => (
              <li key={on.to.id}>
                <RoleLink role={on.to} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );

  function phaseWords({ kind }: Phase): string {
    const hours = Math.round(step.studyHoursPerWeek);
    if (kind === 'learn') return t(step.wage === 'lost' ? 'ways.start.school' : 'ways.start.learn', { hours });
    return t(kind === 'settle' ? 'ways.start.settle' : kind === 'work' ? 'ways.start.work' : 'ways.start.diploma');
  }
}

/** Published figures about how many people leave, when and why. */
function StartFacts() {
  const { t, pick } = useWords();
  const ways = useWays();
  if (ways.status === 'loading') return null;
  if (ways.status === 'failed') return <LoadState state={ways} loading={t('ways.loading')} failed={t('ways.failed')} />;
  if (ways.value.startFacts.length === 0) return null;
  const { startFacts, sourceList } = ways.value;
  return (
    <div className={styles.facts}>
      <h3>{t('ways.start.facts')}</h3>
      <ul className={styles.bullets}>
        {startFacts.map((fact) => (
          <li key={fact.id}>
            {pick(fact.text)}
            <Evidence
              at={`cijfer/${fact.id}`}
              of={t('ways.start.factOf', { topic: pick(fact.text) })}
              confidence={fact.confidence}
              asOf={fact.asOf}
              sources={fact.sources}
              sourceList={sourceList}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
