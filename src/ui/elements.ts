import type { ReactElement } from 'react';

/** What may stand beside other things in an element: anything that renders, but for a bare text. */
export type Elements = ReactElement | readonly ReactElement[] | false | null | undefined;
