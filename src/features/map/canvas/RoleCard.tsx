import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { bandBlocks } from '../../../core/browse/bandBlocks';
import { LENSES, type RoleEntry } from '../../../core/browse/entries';
import type { MapLook, MapLookStore } from '../../../state/mapLook';
import { Mark } from '../../../ui/filters/Mark';
import styles from './RoleCard.module.css';

export interface RoleCardData extends Record<string, unknown> {
  readonly role: number;
  readonly lines: readonly string[];
  readonly entry: RoleEntry;
  readonly store: MapLookStore;
}

type State = 'rest' | 'chosen' | 'lit' | 'dim' | 'hidden';

function stateOf(look: MapLook, role: number): State {
  if (look.leftOut.has(role) && look.hidesRest) return 'hidden';
  if (look.chosen === role) return 'chosen';
  if (look.lit) return look.lit.stations.has(role) ? 'lit' : 'dim';
  return look.leftOut.has(role) ? 'dim' : 'rest';
}

/**
 * The name and three marks of a station near by. Each card listens for its own state only: choosing a station renders
 * the few cards that change, never all. The ring is on the canvas; keyboard and screen reader use the map's own button.
 */
export const RoleCard = memo(function RoleCard({ data }: NodeProps & { data: RoleCardData }) {
  const state = data.store((look) => stateOf(look, data.role));
  if (state === 'hidden') return null;
  return (
    <div className={styles.card} data-state={state}>
      {data.lines.map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      <span className={styles.marks}>
        {LENSES.map((lens) => (
          <Mark key={lens} lens={lens} count={bandBlocks(lens, data.entry.bands[lens])} />
        ))}
      </span>
    </div>
  );
});
