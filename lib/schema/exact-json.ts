const LONG_NUMBER = /\d[\d.eE+-]{15}/;
const STRING_OR_LONG_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]{15,}/g;

/** The value of a JSON text, in which numbers that are not exact in a double are texts: JSON.parse rounds before anyone sees the digits. */
export function parseExact(text: string, isExact: (number: string) => boolean): unknown {
  const quoted = LONG_NUMBER.test(text)
    ? text.replace(STRING_OR_LONG_NUMBER, (token) => (token.startsWith('"') || isExact(token) ? token : `"${token}"`))
    : text;
  return JSON.parse(quoted);
}
