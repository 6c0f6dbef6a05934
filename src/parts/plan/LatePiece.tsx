import type { ReactNode } from 'react';
import { PartBoundary } from '../../ui/PartBoundary';
import styles from './LatePiece.module.css';

type Props = {
  /** How much room to keep while it is on its way, so that nothing jumps. */
  room: 'button' | 'row' | 'welcome' | 'lines';
  children: ReactNode;
};

/** A small piece about the plan that is fetched by itself, and keeps its room until it is there. */
export const LatePiece = ({ room, children }: Props) => (
  <PartBoundary isSmall waiting={<div className={styles.room} data-room={room} />}>
    {children}
  </PartBoundary>
);
