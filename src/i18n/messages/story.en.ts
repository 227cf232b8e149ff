/** A story told in steps: in the page, on its own page, and in a frame. */
export const en = {
  offer: (steps: number) => `New here? The story in ${steps} steps`,
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  steps: 'All steps',
  previous: 'Previous',
  next: 'Next',
  leave: 'Leave the story',
  backToStep: 'Back to this step’s map',
  resume: 'Back to the story',
  onPage: 'Whole story on one page, for print',
  openStep: 'Open this step in the interactive map',
  others: 'Other stories',
  unknown: 'There is no such story',
  note: (number: number) => `Document ${number}`,
  /** Slots: the day of the record that the story was written for. */
  written:
    'Written from this site’s record of events as of {day}; the numbers in brackets lead to the documents of each step.',
  colours: 'Colours on the maps show what was ordered, not how many mines closed.',
  stories: 'Stories told in steps',
  dated: (day: string) => `Maps and sources are those of the record of events as of ${day}.`,
  corrected: (n: number) =>
    n === 1
      ? 'Since the story was written, one of its events was corrected:'
      : `Since the story was written, ${n} of its events were corrected:`,
};
