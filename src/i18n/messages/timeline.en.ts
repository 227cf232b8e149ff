const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const en = {
  slider: 'Day',
  dateField: 'Date',
  play: 'Play',
  pause: 'Pause',
  playStep: 'Play one step',
  previous: 'Earlier event',
  next: 'Later event',
  span: 'Stretch of time',
  spanPrefix: { origins: 'Before: ', '2021': '', after: 'After: ', all: '' },
  spanAll: 'All',
  years: (from: string, to: string) => `${from}–${to.slice(2)}`,
  dates: 'Which date counts?',
  datesLegend: 'Which date counts?',
  datesNote:
    'One act can have several dates. The diamonds, last days to close or clean up, stay where they are.',
  close: 'Close',
  noEvent: 'no event on record',
  events: (n: number) => plural(n, 'event', 'events'),
  more: (n: number) => `and ${plural(n, 'more event', 'more events')}`,
  deadline: (title: string) => `last day: ${title}`,
  titleAndMore: (title: string, more: string) => `${title}, ${more}`,
  changed: (places: string) => `changes in ${places}`,
  changedMany: (n: number) => `changes in ${n} places`,
  nothingChanged: 'the map does not change',
  spoken: (said: string, changed: string) => `${said}; ${changed}.`,
  announced: (date: string, events: string, counts: string) =>
    `${date}: ${events}; of 34 provinces and regions ${counts}.`,
  noneOnRecord: 'none has an act on record',
  badDay: (from: string, to: string) => `No such day here. Give a day from ${from} to ${to}.`,
  key: { act: 'bar: an event, taller is stronger', deadline: 'last day to close', density: 'busy weeks' },
};
