import type { ComponentProps } from 'react';
import styles from './Button.module.css';

type Props = ComponentProps<'button'> & { look?: 'main' | 'quiet' };

export function Button({ look = 'main', type = 'button', className, ...rest }: Props) {
  return (
    <button type={type} className={[styles.button, className].filter(Boolean).join(' ')} data-look={look} {...rest} />
  );
}
