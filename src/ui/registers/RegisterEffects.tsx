import type { SourceFile } from '../../core/model/data';
import { useWords } from '../../i18n/useWords';
import { Evidence } from '../Evidence';
import { effectKey, type ToldEffect, toneOf } from './effectWords';
import styles from './RegisterEffects.module.css';

type Props = {
  effects: readonly ToldEffect[];
  /** Sources of the rules and of the step, by id. */
  sourceList: Readonly<Record<string, SourceFile>>;
};

/** What a step does to each registration, why, which rule counts and whom to ask. */
export function RegisterEffects({ effects, sourceList }: Props) {
  return (
    <ul role="list" className={styles.list}>
      {effects.map((told) => (
        <li key={told.registration} data-tone={toneOf(told.effect)}>
          <RegisterEffect told={told} sourceList={sourceList} />
        </li>
      ))}
    </ul>
  );
}

/** Good news needs no rule: who keeps or gets something can read it on the page of the new role. */
const WITHOUT_RULE: ReadonlySet<string> = new Set(['kept', 'title', 'titleGained']);

function RegisterEffect({ told, sourceList }: { told: ToldEffect; sourceList: Props['sourceList'] }) {
  const { t, pick } = useWords();
  const { rule, said, note, some, effect } = told;
  const name = pick(rule.name);
  const key = effectKey(told);
  const after = effect === 'at-risk' || effect === 'partly' ? rule.lapse : rule.back;
  return (
    <>
      <p>
        <strong>{name}</strong>: <span className={styles.word}>{t(`ways.effect.${key}`)}</span>
      </p>
      {some ? <p className={styles.small}>{t('ways.some')}</p> : null}
      {note ? <p>{pick(note)}</p> : null}
      {WITHOUT_RULE.has(key) ? null : (
        <>
          <p>{pick(rule.rule)}</p>
          {effect !== 'gained' && after ? <p>{pick(after)}</p> : null}
          <p>{pick(rule.ask)}</p>
        </>
      )}
      <Evidence
        of={t('ways.of', { name })}
        at={`registratie/${rule.id}`}
        confidence={said?.confidence ?? rule.confidence}
        sources={[...new Set([...(said?.sources ?? []), ...rule.sources])]}
        sourceList={sourceList}
      />
    </>
  );
}
