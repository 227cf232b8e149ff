import './choice.css';

type Plain = string | number | boolean | null;

interface Props<Value extends Plain> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly disabled?: boolean }[];
  readonly onChange: (value: Value) => void;
}

/** One of several, in a list that opens. */
export function Choice<Value extends Plain>({ label, value, options, onChange }: Props<Value>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={String(value)}
        onChange={(event) => {
          const chosen = options.find((option) => String(option.value) === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={String(option.value)} value={String(option.value)} disabled={option.disabled}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
