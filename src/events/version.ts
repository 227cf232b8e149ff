/** Version of the record that is published; written by `npm run record`. */
export const DATA_VERSION = 'd3b116d18bfb';
