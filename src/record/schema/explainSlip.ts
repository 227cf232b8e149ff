import type { YAMLParseError } from 'yaml';

const COLUMN = 'check the indentation of this line and the next: fields of one entry begin in one column';

/** What a slip in YAML is and what to do, in plain words; `line` is the text of the line it is found in. */
export function explainSlip({ code, message }: YAMLParseError, line: string): string {
  if (/^\s*(- )?[A-Za-z]+：/.test(line)) {
    return 'a full-width colon: write ":" and a space after the name of the field';
  }
  switch (code) {
    case 'DUPLICATE_KEY':
      return `the field "${line.trim().split(':')[0]}" stands twice: remove one`;
    case 'BAD_ALIAS':
      return 'an asterisk at the beginning of a text: put the text in quotes';
    case 'TAB_AS_INDENT':
      return 'a tab: indent with spaces';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return `${COLUMN}, and a text with ": " in it stands in quotes`;
    case 'MISSING_CHAR':
      return message.startsWith('Sequence item') ? COLUMN : `not readable as YAML: ${message}`;
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'UNEXPECTED_TOKEN':
      return COLUMN;
    default:
      return `not readable as YAML: ${message}`;
  }
}
