import { useId, useRef, useState } from 'react';
import type { Elements } from '../../../ui/elements';
import type { DialogText } from '../messages';

interface Props {
  readonly text: DialogText;
  /** What the field holds, as a name in running text. */
  readonly what: string;
  readonly value: string;
  readonly rows: number;
  /** Where the reader may change it. */
  readonly onChange?: (value: string) => void;
  readonly lang?: string;
  /** Prose in the page's own type, or markup in letters of one width. */
  readonly code?: boolean;
  /** Further buttons. */
  readonly children?: Elements;
}

type Outcome = 'none' | 'copied' | 'refused';

/** A text to take away: a button copies it and says so; where the browser refuses, the text is selected instead. */
export function CopyField({ text, what, value, rows, onChange, lang, code = false, children }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ of: string; is: Outcome }>({ of: value, is: 'none' });
  const said = outcome.of === value ? outcome.is : 'none';
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome({ of: value, is: 'copied' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome({ of: value, is: 'refused' });
    }
  };
  return (
    <div className="dialog-copy">
      <textarea
        ref={field}
        className={code ? 'dialog-text dialog-code' : 'dialog-text'}
        aria-label={what}
        aria-describedby={id}
        rows={rows}
        value={value}
        readOnly={!onChange}
        spellCheck={false}
        lang={lang}
        onChange={(event) => onChange?.(event.target.value)}
      />
      <div className="dialog-actions">
        <button
          type="button"
          className="dialog-button"
          onClick={() => void copy()}
          aria-label={text.copy.name(what)}
        >
          {text.copy.copy}
        </button>
        {children}
        <span id={id} className="dialog-said" role="status" data-outcome={said}>
          {said === 'none' ? '' : text.copy[said]}
        </span>
      </div>
    </div>
  );
}
