/** A citation as an English text cites it: `HGB § 257` is “section 257 HGB”; others stay as written. */
export function citationText(citation: string, language: string): string {
  if (!language.startsWith('en')) return citation;
  const range =
    / to \d+$/.test(citation) &&
    /^([\p{L}][\p{L}\p{N} .-]*?) [Aa]rts?\. ?(\d+) to (\d+)$/u.exec(citation);
  if (range) return `Articles ${range[2]} to ${range[3]} ${range[1]}`;
  const section =
    /^([\p{L}][\p{L}\p{N} .-]*?) §§? ?(\d+[a-z]?(?:\([\p{L}\p{N}]+\))*(?: no\. \d+)?)$/u.exec(
      citation,
    );
  if (section) return `section ${section[2]} ${section[1]}`;
  const article =
    /^([\p{L}][\p{L}\p{N} .-]*?) [Aa]rts?\. ?(\d[\d.]*[a-z]?(?:\([\p{L}\p{N}]+\))*)$/u.exec(
      citation,
    );
  return article ? `Article ${article[2]} ${article[1]}` : citation;
}
