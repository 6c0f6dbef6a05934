import { useEffect, useId, useRef, useState } from 'react';
import { activeCount } from '../../../core/browse/filterRoles';
import { late } from '../../../i18n/late';
import { useWords } from '../../../i18n/useWords';
import type { RoleList } from '../../../state/useRoleList';
import type { Labels } from '../../../ui/filters/useLabels';
import { PartBoundary } from '../../../ui/PartBoundary';
import styles from './FilterPopover.module.css';

const FilterPanel = late(() =>
  import('../../../ui/filters/FilterPanel').then((module) => ({ default: module.FilterPanel })),
);

type Props = { list: RoleList; labels: Labels };

/** The same questions as beside the list, folded under a button; the map dims behind it while one chooses. */
export function FilterPopover({ list, labels }: Props) {
  const { t } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const active = activeCount(list.filters);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere inside closes what the button opened
    <div
      ref={box}
      className={styles.filters}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) {
          event.stopPropagation();
          close();
        }
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('map.filters')}
        {active > 0 ? <span className={styles.active}>{t('filters.on', { count: active })}</span> : null}
      </button>
      <div id={id} className={styles.panel} hidden={!isOpen}>
        {isOpen ? (
          <PartBoundary>
            <FilterPanel list={list} labels={labels} isAlwaysOpen />
            <button type="button" className={styles.close} onClick={close}>
              {t('map.closeFilters')}
            </button>
          </PartBoundary>
        ) : null}
      </div>
    </div>
  );
}
