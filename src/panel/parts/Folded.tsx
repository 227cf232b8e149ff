import { useId, useState, type ReactNode } from 'react';
import { HeadingButton } from './HeadingButton';

interface Props {
  readonly title: ReactNode;
  /** Shown even while folded shut; for a list that holds the open card. */
  readonly forceOpen?: boolean;
  readonly startOpen?: boolean;
  /** Something inside that the reader is led to: each new one opens the section, which then stays as the reader leaves it. */
  readonly openFor?: object | null;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A section that the reader opens by its heading. */
export function Folded({
  title,
  forceOpen = false,
  startOpen = false,
  openFor = null,
  onOpen,
  children,
}: Props) {
  const [chosen, setChosen] = useState(startOpen || openFor !== null);
  const [seen, setSeen] = useState(openFor);
  if (openFor !== seen) {
    setSeen(openFor);
    if (openFor !== null) setChosen(true);
  }
  const open = chosen || forceOpen;
  const id = useId();
  const toggle = () => {
    if (!open) onOpen?.();
    setChosen(!open);
  };
  return (
    <section className="folded">
      <h2>
        <HeadingButton className="fold" open={open} controls={id} onToggle={toggle}>
          {title}
        </HeadingButton>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
