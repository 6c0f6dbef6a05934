import { type CSSProperties, Fragment, useId, useRef, useState } from 'react';
import { firstStops, type Stop, type StopGroup } from '../../core/browse/stepTree';
import { useWords } from '../../i18n/useWords';
import styles from './FromHere.module.css';
import { MoreButton } from './MoreButton';
import { StopItem } from './StopItem';
import type { Here } from './useHere';

type Props = {
  here: Here;
  column: number;
  /** The roles up to here: tells the stations of the drawing apart. */
  parent: string;
  onOpen: (column: number, stop: Stop) => void;
};

const HEADINGS = ['h2', 'h3', 'h4'] as const;

/** The steps of one role in their groups; under the opened one the next steps, which on a wide screen stand beside it. */
export function Branch({ here, column, parent, onOpen }: Props) {
  const { t } = useWords();
  const id = useId();
  const [unfolded, setUnfolded] = useState<ReadonlySet<StopGroup>>(new Set());
  /** The first role that a press on "+ n" brought: the keyboard goes on there. */
  const fresh = useRef<string | null>(null);
  const steps = here.tree.columns[column];
  if (!steps) return null;
  const { groups, opened } = steps;
  const fold = (group: StopGroup, hidden: Stop | undefined) => {
    const next = new Set(unfolded);
    if (!next.delete(group)) next.add(group);
    fresh.current = (next.has(group) && hidden?.role.id) || null;
    setUnfolded(next);
  };
  const Heading = HEADINGS[column] ?? 'h4';
  let row = 0;
  const sections = groups.map((group) => {
    const title = t(here.direction === 'into' ? `here.groupInto.${group.id}` : `here.group.${group.id}`);
    const first = firstStops(group.stops, opened);
    const hidden = group.stops.filter((stop) => !first.includes(stop));
    const heading = `${id}-${group.id}`;
    row += 1;
    const items = (unfolded.has(group.id) ? group.stops : first).map((stop) => {
      row += 1;
      const isOpen = stop.role === opened;
      return (
        <li key={stop.role.id} className={styles.item} data-open={isOpen} style={{ '--row': row } as CSSProperties}>
          <StopItem
            here={here}
            stop={stop}
            column={column}
            parent={parent}
            isOpen={isOpen}
            takesFocus={fresh.current === stop.role.id}
            onOpen={() => onOpen(column, stop)}
          />
          {isOpen ? (
            <Branch here={here} column={column + 1} parent={`${parent}/${stop.role.id}`} onOpen={onOpen} />
          ) : null}
        </li>
      );
    });
    if (hidden.length > 0) row += 1;
    return (
      <Fragment key={group.id}>
        <Heading id={heading} className={styles.group}>
          {title} <span className="numbers">{group.stops.length}</span>
        </Heading>
        <ul role="list" aria-labelledby={heading} className={styles.stops}>
          {items}
        </ul>
        {hidden.length > 0 ? (
          <MoreButton
            count={hidden.length}
            column={column}
            group={title}
            parent={parent}
            station={`${parent}/+${group.id}`}
            isUnfolded={unfolded.has(group.id)}
            onPress={() => fold(group.id, hidden[0])}
          />
        ) : null}
      </Fragment>
    );
  });
  return (
    <div className={styles.branch} data-column={column} style={{ '--rows': row } as CSSProperties}>
      {sections}
    </div>
  );
}
