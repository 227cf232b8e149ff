import { useId, useState, type ReactNode } from 'react';

interface Props {
  readonly title: ReactNode;
  /** Shown even while folded shut; for a list that holds the open card. */
  readonly forceOpen?: boolean;
  readonly startOpen?: boolean;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

/** A section that the reader opens by its heading. */
export function Folded({ title, forceOpen = false, startOpen = false, onOpen, children }: Props) {
  const [chosen, setChosen] = useState(startOpen);
  const open = chosen || forceOpen;
  const id = useId();
  const toggle = () => {
    if (!open) onOpen?.();
    setChosen(!open);
  };
  return (
    <section className="folded">
      <h2>
        <button type="button" className="fold" aria-expanded={open} aria-controls={id} onClick={toggle}>
          {title}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </section>
  );
}
