import { useId } from 'react';
import { type Bar, shareOf } from '../../../core/insights/barDrawing';
import { AppLink } from '../../../ui/AppLink';
import styles from './Bars.module.css';

export interface LinkedBar extends Bar {
  /** Where the name of the bar leads. */
  readonly to?: string | undefined;
}

type Props = {
  title: string;
  /** Where a heading above says the same. */
  isTitleHidden?: boolean;
  bars: readonly LinkedBar[];
};

/** A bar chart that is a list: name and number are text, the bar only shows how they compare. From zero. */
export function Bars({ title, isTitleHidden = false, bars }: Props) {
  const id = useId();
  const most = Math.max(0, ...bars.map(({ value }) => value));
  return (
    <figure aria-labelledby={id} className={styles.chart}>
      <figcaption id={id} className={isTitleHidden ? 'visually-hidden' : undefined}>
        {title}
      </figcaption>
      <ul role="list" className={styles.bars}>
        {bars.map(({ label, value, text, to }) => (
          <li key={label} className={styles.row}>
            <span className={styles.label}>{to === undefined ? label : <AppLink to={to}>{label}</AppLink>}</span>
            <span className={`${styles.value} numbers`}>{text}</span>
            <span aria-hidden="true" className={styles.rail}>
              <span className={styles.bar} style={{ inlineSize: `${shareOf(value, most) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
