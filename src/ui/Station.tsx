import styles from './Station.module.css';

type Props = {
  /** Function group, or "here" for the reader's own place. */
  line: string;
  size?: 's' | 'm' | 'l';
};

/** The ring that stands for a role everywhere. It never carries meaning alone: name and group stand beside it. */
export function Station({ line, size = 'm' }: Props) {
  return <span className={styles.station} data-line={line} data-size={size} aria-hidden="true" />;
}
