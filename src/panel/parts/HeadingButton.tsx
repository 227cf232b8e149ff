import { useRef, type MouseEvent, type ReactNode } from 'react';

interface Props {
  readonly className: string;
  /** Whether what it opens is open, and the id of that. */
  readonly open: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** The text that is selected, as a range of its own; null without any. */
function selectedRange(): Range | null {
  const selection = getSelection();
  return selection?.type === 'Range' ? selection.getRangeAt(0).cloneRange() : null;
}

function sameRange(a: Range, b: Range | null): boolean {
  return (
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/**
 * Whether a press ends a selection of text in what is pressed; keys press without one (`detail` 0). What was selected
 * `before` the press still is when it is told: browsers let go of it afterwards.
 */
function endsSelection({ detail, currentTarget }: MouseEvent, before: Range | null): boolean {
  const range = selectedRange();
  return detail > 0 && range !== null && range.intersectsNode(currentTarget) && !sameRange(range, before);
}

/** The words of a heading that open what is under it, and that readers select like any text. */
export function HeadingButton({ className, open, controls, onToggle, children }: Props) {
  const before = useRef<Range>(null);
  return (
    <button
      type="button"
      className={className}
      aria-expanded={open}
      aria-controls={controls}
      onPointerDown={() => {
        before.current = selectedRange();
      }}
      onClick={(press) => {
        if (!endsSelection(press, before.current)) onToggle();
      }}
    >
      {children}
    </button>
  );
}
