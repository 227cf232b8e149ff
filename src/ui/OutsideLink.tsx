import type { Elements } from './elements';
import { useReading } from './reading';

interface Props {
  /** Empty or null where there is none: then the words stand alone. */
  readonly href: string | null | undefined;
  readonly children: Elements | readonly Elements[];
}

/** An address outside the site, which cannot reach back into the page. */
export function OutsideLink({ href, children }: Props) {
  const { newTabs } = useReading();
  if (!href) return children;
  return (
    <a href={href} {...(newTabs && { target: '_blank' })} rel="noopener noreferrer">
      {children}
    </a>
  );
}
