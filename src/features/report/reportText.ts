/** A line of a report: what, and one or more values. */
interface ReportLine {
  readonly label: string;
  readonly values: readonly string[];
}

/** A report as plain text, to paste, mail or keep. Lines without a value are left out. */
export function reportText(title: string, lines: readonly ReportLine[]): string {
  const told = lines
    .map(({ label, values }) => ({ label, values: values.filter((value) => value.trim() !== '') }))
    .filter(({ values }) => values.length > 0)
    .map(({ label, values: [first = '', ...others] }) =>
      others.length === 0
        ? `${label}: ${first}`
        : `${label}:\n${[first, ...others].map((each) => `- ${each}`).join('\n')}`,
    );
  return `${title}\n\n${told.join('\n')}\n`;
}

/** An address that opens the reader's own mail with the text in it. Mail wants its own sign for the end of a line. */
export function mailAddress(to: string, subject: string, text: string): string {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
