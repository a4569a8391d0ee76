/**
 * A text that both engines store and compare. PostgreSQL takes neither NUL nor half a surrogate pair
 * (https://www.postgresql.org/docs/current/datatype-json.html), so they become U+FFFD wherever a text meets the log.
 */
export function storableText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, '\uFFFD');
}

/** A value as JSON whose texts are storable. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u')) return json;
  // A pair of backslashes is one backslash of the text: what follows it is no escape.
  return json.replace(/\\\\|\\u(?:0000|d[89a-f][\da-f]{2})/g, (found) =>
    found === '\\\\' ? found : '\uFFFD',
  );
}
