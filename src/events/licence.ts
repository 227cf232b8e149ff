/** How the record, its texts and the tables made of it may be used; shapes and series have licences of their own. */
export const RECORD_LICENCE = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;
