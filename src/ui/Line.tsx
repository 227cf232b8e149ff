import type { ReactElement } from 'react';
import { Gap } from './Gap';

interface Props {
  readonly className: string;
  readonly pieces: readonly (ReactElement | null)[];
}

/** Short facts on one line. Style sets them apart; the spaces are for who copies the line. */
export function Line({ className, pieces }: Props) {
  return (
    <p className={className}>
      {pieces
        .filter((piece) => piece !== null)
        .map((piece, at) => (
          <span key={at}>
            {at > 0 && <Gap />}
            {piece}
          </span>
        ))}
    </p>
  );
}
