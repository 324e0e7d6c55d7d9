import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  readonly instead: ReactNode;
  readonly children: ReactNode;
}

/** Keeps the failure of one part from taking the page with it. */
export class LazyErrorBoundary extends Component<PartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
