import { stepMonths } from '../../core/lenses/time';
import { type RegisterAtEnd, registersOverRoute } from '../../core/registers/overRoute';
import { formatMonths } from '../../i18n/duration';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useWays, type WaysFile } from '../../state/useWays';
import { Button } from '../../ui/Button';
import { Evidence } from '../../ui/Evidence';
import { effectKey, toldEffects, toneOf } from '../../ui/registers/effectWords';
import { RegisterEffects } from '../../ui/registers/RegisterEffects';
import styles from './RouteRegisters.module.css';
import type { Leg } from './routeFacts';

/** The whole route, or one step of it. */
type Props = { legs: readonly Leg[]; part: 'route' | 'step' };

/** What happens to registrations: per step, and at the end of the route. Fetched after the route itself. */
export default function RouteRegisters({ legs, part }: Props) {
  const { t } = useWords();
  const ways = useWays();
  if (ways.status === 'failed' && part === 'route') {
    return (
      <p role="alert">
        {t('ways.failed')} <Button onClick={ways.retry}>{t('common.retry')}</Button>
      </p>
    );
  }
  if (ways.status !== 'ready') return null;
  return part === 'step' ? <OfStep legs={legs} ways={ways.value} /> : <AtEnd legs={legs} ways={ways.value} />;
}

function OfStep({ legs, ways }: { legs: readonly Leg[]; ways: WaysFile }) {
  const { t } = useWords();
  return legs.map(({ step, file, detail }) => {
    const told = toldEffects(file.effects, ways.registrations);
    return told.length === 0 ? null : (
      <div key={step.to.id} className={styles.step}>
        <h4>{t('ways.step.title')}</h4>
        <RegisterEffects effects={told} sourceList={{ ...detail.sourceList, ...ways.sourceList }} />
      </div>
    );
  });
}

function AtEnd({ legs, ways }: { legs: readonly Leg[]; ways: WaysFile }) {
  const { t } = useWords();
  const ends = registersOverRoute(
    Object.values(ways.registrations),
    legs.map(({ step, file }) => ({ registers: file.effects, months: stepMonths(step) })),
  ).filter(({ registration, effect, riskSteps }) => {
    const isVoluntary = ways.registrations[registration]?.kind === 'voluntary';
    return !(isVoluntary && (effect === 'gained' || (effect === 'kept' && riskSteps.length === 0)));
  });
  return (
    <section aria-labelledby="registratie" className={styles.section}>
      <h2 id="registratie">{t('ways.route.heading')}</h2>
      {ends.length === 0 ? <p>{t('ways.route.none')}</p> : null}
      <ul role="list" className={styles.ends}>
        {ends.map((end) => (
          <End key={end.registration} end={end} ways={ways} />
        ))}
      </ul>
      {ends.length > 0 ? <p className={styles.small}>{t('ways.route.how')}</p> : null}
    </section>
  );
}

function End({ end, ways }: { end: RegisterAtEnd; ways: WaysFile }) {
  const { t, pick, language } = useWords();
  const rule = ways.registrations[end.registration];
  if (!rule) return null;
  const name = pick(rule.name);
  const key = effectKey({ effect: end.effect, rule });
  const isAgain = end.effect === 'kept' && end.riskSteps.length > 0;
  const after = end.effect === 'at-risk' ? rule.lapse : end.effect === 'reregister' ? rule.back : undefined;
  return (
    <li className={styles.end} data-tone={toneOf(end.effect)}>
      <h3>{name}</h3>
      <p>{t(isAgain ? 'ways.route.keptAgain' : `ways.route.${key === 'join' ? 'needed' : key}`)}</p>
      {end.some ? <p className={styles.small}>{t('ways.some')}</p> : null}
      {end.riskSteps.length > 0 ? (
        <p>
          {t('ways.route.riskSteps', { steps: formatList(end.riskSteps.map(String), language) })}{' '}
          {end.monthsWithout > 0
            ? t('ways.route.without', { duration: formatMonths(end.monthsWithout, t, language) })
            : ''}
        </p>
      ) : null}
      {rule.kind === 'title' ? null : <p>{pick(rule.rule)}</p>}
      {after ? <p>{pick(after)}</p> : null}
      <p>{pick(rule.ask)}</p>
      <Evidence
        of={t('ways.own.of', { name })}
        at={`registratie/${rule.id}`}
        confidence={rule.confidence}
        asOf={rule.period?.asOf}
        sources={rule.sources}
        sourceList={ways.sourceList}
      />
    </li>
  );
}
