/**
 * An English text of ours with typographic quotes: the record is typed with straight ones. The apostrophe that parts
 * pinyin syllables (Ya'an) is spelling and stays.
 */
export function typographic(text: string): string {
  return text
    .replace(/(?<=[\p{L}\d])'(?=(?:s|t|re|ll|ve|d|m)\b)/gu, '’')
    .replace(/(?<=s)'(?=[\s,.;:)]|$)/gu, '’')
    .replace(/(?<=^|[\s([—–-])"/gu, '“')
    .replace(/"/gu, '”');
}

function isText(value: object): value is { readonly zh: string; readonly en: string } {
  const { zh, en, ...rest } = value as Record<string, unknown>;
  return typeof zh === 'string' && typeof en === 'string' && Object.keys(rest).length === 0;
}

/** `content` with `typographic` applied to the English of every bilingual text in it; titles of sources are not ours and stay. */
export function withTypography<T>(content: T): T {
  const change = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(change);
    if (isText(value)) return { ...value, en: typographic(value.en) };
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
  };
  return change(content) as T;
}
