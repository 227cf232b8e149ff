/** A number with what it counts, in the form of the word that English has for it. */
export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
