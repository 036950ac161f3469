/** Headers of a raw mail, names in lower case, encoded words decoded: what a helpdesk would show of it. */
export function headersOf(raw: string): {
  readonly headers: Readonly<Record<string, string>>;
  readonly subject: string;
  readonly from: string | null;
  readonly name: string | null;
} {
  const head =
    raw
      .replace(/\r\n/g, '\n')
      .replace(/^From .*\n/, '')
      .split('\n\n')[0] ?? '';
  const pairs = head
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
    .map((line) => /^([^:\s]+):\s?(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => [(match[1] ?? '').toLowerCase(), decodeWords(match[2] ?? '')] as const);
  const headers = Object.fromEntries(pairs.toReversed());
  const from = headers['from'] ?? '';
  return {
    headers,
    subject: headers['subject'] ?? '',
    from:
      /<([^<>]*)>/.exec(from)?.[1]?.toLowerCase() ??
      (from.includes('@') ? from.trim().toLowerCase() : (from.split(' ')[0]?.toLowerCase() ?? null)),
    name: /^\s*"?([^"<]*?)"?\s*</.exec(from)?.[1] ?? null,
  };
}

function decodeWords(value: string): string {
  return value.replace(
    /=\?([^?]+)\?([bq])\?([^?]*)\?=\s*/gi,
    (_, charset: string, encoding: string, coded: string) => {
      const bytes =
        encoding.toLowerCase() === 'b'
          ? Buffer.from(coded, 'base64')
          : Buffer.from(
              coded
                .replaceAll('_', ' ')
                .replace(/=([0-9a-f]{2})/gi, (__, hex: string) =>
                  String.fromCharCode(Number.parseInt(hex, 16)),
                ),
              'latin1',
            );
      try {
        return new TextDecoder(charset).decode(bytes);
      } catch {
        return bytes.toString('latin1');
      }
    },
  );
}
