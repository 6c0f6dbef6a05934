import { Component, type ReactNode } from 'react';
import { Crash } from './Crash';

type Props = { children: ReactNode; resetKey?: string };
type State = { failed: boolean; key: string | undefined };

/**
 * Catches a crash or a screen that could not be fetched, and shows a page with ways on. A change of `resetKey`
 * (going to another screen) tries again.
 */
export class AppBoundary extends Component<Props, State> {
  override state: State = { failed: false, key: this.props.resetKey };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.key ? null : { failed: false, key: props.resetKey };
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}

/** The same around something that may be missing: when it fails, nothing stands there. */
export class QuietBoundary extends AppBoundary {
  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
