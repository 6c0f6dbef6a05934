import { Component, type ReactNode, Suspense } from 'react';
import { useWords } from '../../i18n/useWords';
import { Button } from '../../ui/Button';
import styles from './LatePiece.module.css';

type Props = {
  /** How much room to keep while it is on its way, so that nothing jumps. */
  room: 'button' | 'row' | 'lines';
  children: ReactNode;
};

/** A small piece that is fetched by itself. When that fails only the piece is missing, and can be asked for again. */
export class LatePiece extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { room, children } = this.props;
    if (this.state.failed) return <Retry onPress={() => this.setState({ failed: false })} />;
    return <Suspense fallback={<div className={styles.room} data-room={room} />}>{children}</Suspense>;
  }
}

function Retry({ onPress }: { onPress: () => void }) {
  const { t } = useWords();
  return (
    <Button look="quiet" onClick={onPress}>
      {t('common.retry')}
    </Button>
  );
}
