/** A space between two elements of a text, in an element of its own. */
export const Gap = () => <span> </span>;
