import { Component } from 'react';
import type { Elements } from '../ui/elements';

interface Props {
  readonly fallback: Elements;
  readonly children: Elements;
}

/** Keeps a fault of one part from taking the page with it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
