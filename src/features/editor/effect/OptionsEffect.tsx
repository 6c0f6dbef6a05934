import { useId, useMemo, useState } from 'react';
import type { Graph, Role } from '../../../core/model/graph';
import { findOptions } from '../../../core/options/findOptions';
import type { Wish } from '../../../core/options/wishes';
import { useWords } from '../../../i18n/useWords';
import { Station } from '../../../ui/Station';
import styles from './effect.module.css';
import { Mark } from './RoleEffect';

const WISHES: readonly Wish[] = ['any', 'lighter', 'growth', 'secure', 'other-branch'];
const MOST = 10;

/** The possibilities that somebody in a role gets to see, with and without the changes. */
export function OptionsEffect({ graph, before, role }: { graph: Graph; before: Graph; role: Role }) {
  const { t, pick } = useWords();
  const id = useId();
  const [wish, setWish] = useState<Wish>('any');
  const options = useMemo(() => findOptions(graph, { from: role, wish }).options, [graph, role, wish]);
  const old = useMemo(() => {
    const from = before.byId.get(role.id);
    return from ? findOptions(before, { from, wish }).options : [];
  }, [before, role, wish]);
  const had = new Set(old.map((option) => option.role.id));
  const has = new Set(options.map((option) => option.role.id));
  const gone = old.filter((option) => !has.has(option.role.id)).slice(0, MOST);
  return (
    <section aria-labelledby={`${id}-title`} className={styles.box}>
      <h3 id={`${id}-title`}>{t('editor.effect.options')}</h3>
      <div className={styles.field}>
        <label htmlFor={id}>{t('editor.effect.wish')}</label>
        <select id={id} value={wish} onChange={({ currentTarget }) => setWish(currentTarget.value as Wish)}>
          {WISHES.map((one) => (
            <option key={one} value={one}>
              {t(`editor.effect.wishes.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.quiet}>
        {t('editor.effect.before', { count: old.length })} · {t('editor.effect.after', { count: options.length })}
      </p>
      {options.length === 0 ? <p>{t('editor.effect.noOptions')}</p> : null}
      <ol className={styles.ranked}>
        {options.slice(0, MOST).map((option) => (
          <li key={option.role.id}>
            <Station line={option.role.group} size="s" /> {pick(option.role.name)}{' '}
            <span className={styles.quiet}>{t('editor.effect.inMonths', { count: option.months })}</span>
            {had.has(option.role.id) ? null : <Mark isNew />}
          </li>
        ))}
      </ol>
      {gone.length > 0 ? (
        <ul role="list" className={styles.steps}>
          {gone.map((option) => (
            <li key={option.role.id}>
              <Station line={option.role.group} size="s" />
              <span>
                {pick(option.role.name)} <Mark />
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
