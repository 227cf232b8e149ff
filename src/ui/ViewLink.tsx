import type { ComponentPropsWithoutRef, MouseEvent, SyntheticEvent } from 'react';

interface Props extends Omit<
  ComponentPropsWithoutRef<'a'>,
  'href' | 'onClick' | 'onPointerDown' | 'onContextMenu'
> {
  /** The query of the view's address now. */
  readonly query: () => string;
  /** Opens the view in place. */
  readonly onOpen: () => void;
}

/**
 * A link to a view of this page: a plain click opens it in place, and a browser keeps, copies or opens its address as any
 * other. The address follows a state that changes at every step of the slider, so it is written when it is about to be used.
 */
export function ViewLink({ query, onOpen, ...attributes }: Props) {
  const address = () => `?${query()}`;
  const writeAddress = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address();
  };
  const open = (click: MouseEvent<HTMLAnchorElement>) => {
    writeAddress(click);
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
    click.preventDefault();
    onOpen();
  };
  return (
    <a
      {...attributes}
      href={address()}
      onPointerDown={writeAddress}
      onContextMenu={writeAddress}
      onClick={open}
    />
  );
}
