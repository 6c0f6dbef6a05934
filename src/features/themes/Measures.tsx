import { useMemo } from 'react';
import type { MeasureId } from '../../core/model/data';
import { measure } from '../../core/themes/measures';
import type { World } from '../../core/themes/world';
import { Measure } from './Measure';
import styles from './Measures.module.css';

type Props = { theme: string; ids: readonly MeasureId[]; world: World; isPaper: boolean };

/** What the map shows for a theme: numbers that are worked out now, each with what was counted and how. */
export function Measures({ theme, ids, world, isPaper }: Props) {
  const measures = useMemo(() => ids.map((id) => measure(world, id)), [ids, world]);
  return (
    <ul role="list" className={styles.measures}>
      {measures.map((each) => (
        <li key={each.id}>
          <Measure theme={theme} measure={each} isPaper={isPaper} />
        </li>
      ))}
    </ul>
  );
}
