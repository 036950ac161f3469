const QUOTE_START = /^(?:>|On .{4,120} wrote:$|-{2,} ?Original Message|_{5,}$)/i;

/** The vendor's guess at what was newly written: everything above the first quoted line. */
export function stripQuotes(text: string | null): string | null {
  if (text === null) return null;
  const lines = text.split('\n');
  const quote = lines.findIndex((line) => QUOTE_START.test(line.trim()));
  return (quote < 0 ? lines : lines.slice(0, quote)).join('\n').trim();
}
