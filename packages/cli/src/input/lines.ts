/** A line of this many characters is cut: no error text is as long, and an endless one must not fill the memory. */
const MAX_LINE_CHARS = 1_048_576;

/** The lines of a stream of text, without their line ends, as they come. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = (lines.pop() ?? '').slice(0, MAX_LINE_CHARS);
    for (const line of lines) yield line.replace(/\r$/, '').slice(0, MAX_LINE_CHARS);
  }
  if (rest !== '') yield rest;
}
