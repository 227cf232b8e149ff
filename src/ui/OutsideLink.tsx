import type { ReactNode } from 'react';
import { useReading } from './reading';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
}

/** An address outside the site, which cannot reach back into the page. */
export function OutsideLink({ href, children }: Props) {
  const { newTabs } = useReading();
  return (
    <a href={href} {...(newTabs && { target: '_blank' })} rel="noopener noreferrer">
      {children}
    </a>
  );
}
