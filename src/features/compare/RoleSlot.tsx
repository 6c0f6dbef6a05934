import { useEffect, useRef, useState } from 'react';
import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useNetwork } from '../../state/network';
import { useSearch } from '../../state/search';
import { RoleCombobox } from '../../ui/RoleCombobox';
import { Station } from '../../ui/Station';
import styles from './CompareFields.module.css';

type Props = {
  label: string;
  role: Role | null;
  onChoose: (id: string) => void;
  /** Makes this the role on the left; null when it is there, or when there is nothing to change places with. */
  onLeft: ((id: string) => void) | null;
  /** Null when taking it away would leave nothing to do. */
  onRemove: ((role: Role) => void) | null;
};

/**
 * One place for a role. The field starts afresh when the address changes from outside (back button, change of places),
 * but not when the reader chose in this very field: a new field would lose the focus.
 */
export function RoleSlot({ label, role, onChoose, onLeft, onRemove }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const value = role?.id ?? '';
  const own = useRef<string | null>(null);
  const [field, setField] = useState({ value, count: 0 });
  if (field.value !== value) setField({ value, count: own.current === value ? field.count : field.count + 1 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a choice that has arrived in the address is no longer news
  useEffect(() => {
    own.current = null;
  }, [value]);
  const name = role ? pick(role.name) : '';
  return (
    <div className={styles.slot}>
      <RoleCombobox
        key={field.count}
        label={label}
        graph={graph}
        search={search}
        listPath={paths.list()}
        initialName={name}
        onChoose={(id) => {
          own.current = id;
          onChoose(id);
        }}
      />
      {role && (onLeft || onRemove) ? (
        <p className={styles.buttons}>
          {onLeft ? (
            <button
              type="button"
              className={styles.small}
              aria-label={t('compare.toLeftLabel', { name })}
              onClick={() => onLeft(role.id)}
            >
              <Station line="here" size="s" />
              {t('compare.toLeft')}
            </button>
          ) : null}
          {onRemove ? (
            <button
              type="button"
              className={styles.small}
              aria-label={t('compare.removeLabel', { name })}
              onClick={() => onRemove(role)}
            >
              <svg viewBox="0 0 20 20" width="14" height="14" aria-hidden="true" focusable="false">
                <path d="M4 4l12 12M16 4L4 16" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
              </svg>
              {t('compare.remove')}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
