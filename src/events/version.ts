/** Version of the record that is published; written by `npm run record`. */
export const DATA_VERSION = '8be2cd351aba';
