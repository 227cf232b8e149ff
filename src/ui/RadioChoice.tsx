import { useId, type ReactNode } from 'react';
import type { Elements } from './elements';

interface Props<Value extends string> {
  /** Class of the whole, and of each option. */
  readonly className: string;
  readonly optionClass: string;
  /** The legend of the group. */
  readonly legend: Elements;
  readonly options: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  /** What an option is called. */
  readonly children: (option: Value) => ReactNode;
}

/** One of several, all in view, chosen as radio buttons are: the arrows move in it. */
export function RadioChoice<Value extends string>(props: Props<Value>) {
  const { className, optionClass, legend, options, chosen, onChoose, children } = props;
  const group = useId();
  return (
    <fieldset className={className}>
      {legend}
      {options.map((option) => (
        <label key={option} className={optionClass}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>{children(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
