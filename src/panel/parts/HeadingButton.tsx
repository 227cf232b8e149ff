import type { MouseEvent, ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** Whether what it opens is open, and the id of that. */
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** Whether a press ends a selection of text in what is pressed; keys press without one (`detail` 0). */
function endsSelection({ detail, currentTarget }: MouseEvent): boolean {
  const selection = getSelection();
  return detail > 0 && selection?.type === 'Range' && selection.getRangeAt(0).intersectsNode(currentTarget);
}

/** The words of a heading that open what is under it, and that readers select like any text. */
export function HeadingButton({ className, open, controls, onToggle, children }: Props) {
  return (
    <button
      type="button"
      className={className}
      aria-expanded={open}
      aria-controls={controls}
      onClick={(press) => {
        if (!endsSelection(press)) onToggle();
      }}
    >
      {children}
    </button>
  );
}
