import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function got(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of fields';
  if (typeof input !== 'string') return `${typeof input} ${String(input)}`;
  return input.length > 60 ? `${input.length} characters` : JSON.stringify(input);
}

/** Whether the library wrote the message itself; the schema's own messages are kept as they are. */
function isGeneric(message: string): boolean {
  return /^(Invalid|Unrecognized|Too (small|big))/.test(message);
}

/** A message that says what is wrong and what to do, in plain words. */
export function explain(issue: Issue): string {
  const { input } = issue;
  if (issue.code === 'unrecognized_keys') {
    return `unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}: check the spelling or remove it`;
  }
  if (input === undefined && issue.code !== 'custom') {
    if (!isGeneric(issue.message)) return `is missing; ${issue.message}`;
    return issue.code === 'invalid_value'
      ? `is missing; one of: ${issue.values.map(String).join(', ')}`
      : 'is missing; add it';
  }
  if (issue.code === 'custom') return issue.message;
  if (!isGeneric(issue.message)) return `${issue.message} (found ${got(input)})`;
  if (issue.code === 'invalid_value') {
    return `must be one of: ${issue.values.map(String).join(', ')} (found ${got(input)})`;
  }
  if (issue.code === 'invalid_type') {
    return `must be ${KINDS[issue.expected] ?? issue.expected} (found ${got(input)})`;
  }
  if (issue.code === 'invalid_union') return `has none of the forms allowed here (found ${got(input)})`;
  return `${issue.message} (found ${got(input)})`;
}
