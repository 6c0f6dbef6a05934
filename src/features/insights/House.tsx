import { useEffect, useId, useRef, useState } from 'react';
import type { ScarceJob } from '../../core/insights/scarce';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { clearHeadCounts, removeHeadCount, setHeadCount, useHeadCounts } from '../../state/headCounts';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { Button } from '../../ui/Button';
import { RoleCombobox } from '../../ui/RoleCombobox';
import styles from './House.module.css';
import { HouseResult } from './HouseResult';
import { useNames } from './useNames';

type Props = { scarce: readonly ScarceJob[] };

/** "Who in our house could ...": head-counts per role, kept in memory alone, and which scarce jobs those people are near. */
export function House({ scarce }: Props) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const names = useNames();
  const counts = useHeadCounts();
  const id = useId();
  const [added, setAdded] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const adding = useRef<HTMLDivElement>(null);
  const rows = Object.keys(counts).flatMap((each) => graph.byId.get(each) ?? []);
  const add = (role: string) => {
    if (counts[role] === undefined) setHeadCount(role, 0);
    setAdded(role);
    // A new field, empty again, for the next role.
    setRound(round + 1);
  };
  const toField = () => adding.current?.querySelector('input')?.focus();
  const remove = (role: string) => {
    removeHeadCount(role);
    toField();
  };
  return (
    <section aria-labelledby={id} className={styles.house}>
      <h3 id={id}>{t('insights.house.title')}</h3>
      <p>
        {t('insights.house.lead')} {t('insights.house.privacy')}
      </p>
      <div ref={adding} className="no-print">
        <RoleCombobox
          key={round}
          label={t('insights.house.add')}
          graph={graph}
          search={search}
          onChoose={add}
          listPath={paths.list()}
        />
      </div>
      {rows.length > 0 ? (
        <ul role="list" className={styles.rows}>
          {rows.map((role) => (
            <li key={role.id} className={styles.row}>
              <PeopleField
                label={t('insights.house.people', { role: names.role(role) })}
                name={names.role(role)}
                people={counts[role.id] ?? 0}
                isNew={added === role.id}
                onChange={(people) => setHeadCount(role.id, people)}
              />
              <Button
                look="quiet"
                className="no-print"
                aria-label={t('insights.house.removeOf', { role: names.role(role) })}
                onClick={() => remove(role.id)}
              >
                {t('insights.house.remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {rows.length > 1 ? (
        <p className="no-print">
          <Button
            look="quiet"
            onClick={() => {
              clearHeadCounts();
              toField();
            }}
          >
            {t('insights.house.clear')}
          </Button>
        </p>
      ) : null}
      <HouseResult scarce={scarce} counts={counts} />
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly people: number;
  /** Just added: the number is what comes next. */
  readonly isNew: boolean;
  readonly onChange: (people: number) => void;
}

function PeopleField({ label, name, people, isNew, onChange }: FieldProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) ref.current?.focus();
  }, [isNew]);
  return (
    <>
      <label htmlFor={id}>
        <span aria-hidden="true">{name}</span>
        <span className="visually-hidden">{label}</span>
      </label>
      <input
        ref={ref}
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        step={1}
        autoComplete="off"
        value={people === 0 ? '' : people}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </>
  );
}
