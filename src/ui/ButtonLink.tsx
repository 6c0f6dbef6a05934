import type { ComponentProps } from 'react';
import { AppLink } from './AppLink';
import styles from './Button.module.css';

type Props = ComponentProps<typeof AppLink> & { look?: 'main' | 'quiet' };

/** A link that looks like a button: it goes to another screen. */
export function ButtonLink({ look = 'main', className, ...rest }: Props) {
  return (
    <AppLink className={[styles.button, styles.link, className].filter(Boolean).join(' ')} data-look={look} {...rest} />
  );
}
