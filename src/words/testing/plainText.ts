import type { Part } from '../parts';

/** What `parts` say as plain text. */
export function plainText(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
