/** Languages whose code in an address is hardly that of a country, as of 2026-11-22. */
const LANGUAGES = new Set(
  'bg cs da de el en es et fi fr ga hr hu it ja ko lt lv mt nl pl pt ro sk sl sv zh'.split(' '),
);
/** A part of the path such as `/de/` or `/zh-cn/`, or a parameter such as `hl=de`. */
const LOCALE =
  /\/([a-z]{2})(?:[-_][a-z]{2})?(?=[/?#]|$)|[?&](?:hl|lang|language|locale)=([a-z]{2})/i;

/** Takes an address; returns the language that its path or its parameters name, if they do. */
export function languageOfAddress(url: string): string | undefined {
  const [, inPath, inQuery] = LOCALE.exec(url) ?? [];
  const code = (inPath ?? inQuery)?.toLowerCase();
  return code && LANGUAGES.has(code) ? code : undefined;
}
