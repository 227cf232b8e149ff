import { useId, useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  /** Says what is wrong with a number; undefined when it will do. */
  readonly fault: (value: number) => string | undefined;
  readonly onChange: (value: number) => void;
}

/** A whole number. What is typed is kept as it is; only what will do becomes the value. */
export function NumberField({ label, value, fault, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const shown = typed ?? String(value);
  const said = fault(/^\d{1,6}$/.test(shown) ? Number(shown) : NaN);
  return (
    <label className="dialog-field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        value={shown}
        aria-invalid={said !== undefined}
        aria-describedby={said === undefined ? undefined : id}
        onChange={(event) => {
          const next = event.target.value.trim();
          setTyped(next);
          const number = /^\d{1,6}$/.test(next) ? Number(next) : NaN;
          if (fault(number) === undefined) onChange(number);
        }}
      />
      {said !== undefined && (
        <span id={id} className="dialog-fault">
          {said}
        </span>
      )}
    </label>
  );
}
