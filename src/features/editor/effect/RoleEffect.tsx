import { stepsFrom, stepsInto } from '../../../core/graph/buildGraph';
import type { Graph, Role, Step } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { Station } from '../../../ui/Station';
import styles from './effect.module.css';

type Props = { graph: Graph; before: Graph; role: Role };

/** One role as the map will have it, with the steps around it; what is new or goes is marked. */
export function RoleEffect({ graph, before, role }: Props) {
  const { t, pick } = useWords();
  const old = before.byId.get(role.id);
  const { groups, levels } = graph.vocabulary;
  const group = groups.find(({ id }) => id === role.group);
  const level = levels.find(({ id }) => id === role.level);
  return (
    <section aria-labelledby="effect-kaart" className={styles.box}>
      <h3 id="effect-kaart">{t('editor.effect.card')}</h3>
      <p className={styles.role}>
        <Station line={role.group} size="l" /> <strong>{pick(role.name)}</strong>
        {old ? null : <Mark isNew />}
      </p>
      <p className={styles.quiet}>{[group, level].flatMap((term) => (term ? pick(term) : [])).join(' · ')}</p>
      <div className={styles.around}>
        <Around
          title={t('editor.effect.into')}
          now={stepsInto(graph, role)}
          before={old ? stepsInto(before, old) : []}
          end={(step) => step.from}
        />
        <Around
          title={t('editor.effect.out')}
          now={stepsFrom(graph, role)}
          before={old ? stepsFrom(before, old) : []}
          end={(step) => step.to}
        />
      </div>
    </section>
  );
}

type AroundProps = {
  title: string;
  now: readonly Step[];
  before: readonly Step[];
  end: (step: Step) => Role;
};

function Around({ title, now, before, end }: AroundProps) {
  const { t, pick } = useWords();
  const had = new Set(before.map((step) => end(step).id));
  const has = new Set(now.map((step) => end(step).id));
  const gone = before.filter((step) => !has.has(end(step).id));
  return (
    <div>
      <h4>{title}</h4>
      {now.length + gone.length === 0 ? <p>{t('editor.effect.noSteps')}</p> : null}
      <ul role="list" className={styles.steps}>
        {[...now, ...gone].map((step) => (
          <li key={end(step).id}>
            <Station line={end(step).group} size="s" />
            <span>
              {pick(end(step).name)}{' '}
              <span className={styles.quiet}>
                {t('editor.effect.months', { min: step.months.min, max: step.months.max })}
              </span>
              {gone.includes(step) ? <Mark /> : had.has(end(step).id) ? null : <Mark isNew />}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** New on the map, or not on it any more. */
export function Mark({ isNew = false }: { isNew?: boolean }) {
  const { t } = useWords();
  return <span className={styles.mark}>{t(isNew ? 'editor.effect.isNew' : 'editor.effect.isGone')}</span>;
}
