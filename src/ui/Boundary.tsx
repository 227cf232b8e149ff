import { Component } from 'react';
import type { App } from '../state/app';
import type { AppState } from '../state/state';
import type { Elements } from './elements';

interface Props {
  readonly app: Pick<App, 'store'>;
  readonly fallback: Elements;
  readonly children: Elements;
}

/**
 * Keeps a fault of one part from taking the page with it. The part is rendered afresh at once, since what a program of the
 * browser did to the page may be all that was wrong; where it fails again in the same state, `fallback` takes its place.
 */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };
  private failedAt: AppState | null = null;

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    const now = this.props.app.store.getState();
    if (now === this.failedAt) return;
    this.failedAt = now;
    this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
