/** Version of the record that is published; written by `npm run record`. */
export const DATA_VERSION = '4d3adf9f7d19';
