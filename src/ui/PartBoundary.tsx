import { Children, Component, type ReactNode, Suspense } from 'react';
import { useWords } from '../i18n/useWords';
import { Button } from './Button';

type Props = {
  /** What stands there while the part is on its way. */
  waiting?: ReactNode;
  /** What stands there when the part fails; null for nothing. Else a short line with a button that asks again. */
  instead?: ReactNode;
  /** The button alone, where a line has no room. */
  isSmall?: boolean | undefined;
  children: ReactNode;
};

/** Parts that fail mostly fail together: one press asks again for all of them. */
const failing = new Set<PartBoundary>();

/** A part of a screen that is fetched by itself, or that may crash. When it fails only the part is missing. */
export class PartBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    failing.add(this);
  }

  override componentWillUnmount() {
    failing.delete(this);
  }

  override render() {
    const { waiting, instead, isSmall, children } = this.props;
    if (!this.state.failed) return <Suspense fallback={waiting}>{children}</Suspense>;
    return instead === undefined ? <Failed isSmall={isSmall} /> : instead;
  }
}

/** Each of the children fails alone. Adds no element of its own. */
export const EachAlone = ({ children }: { children: ReactNode }) =>
  Children.map(children, (child) => (child ? <PartBoundary>{child}</PartBoundary> : child));

function Failed({ isSmall }: Pick<Props, 'isSmall'>) {
  const { t } = useWords();
  const button = (
    <Button look="quiet" className="no-print" onClick={askAgain}>
      {t('common.retry')}
    </Button>
  );
  return isSmall ? (
    button
  ) : (
    <p role="alert">
      {t('problem.part')} {button}
    </p>
  );
}

function askAgain() {
  for (const part of failing) part.setState({ failed: false });
  failing.clear();
}
