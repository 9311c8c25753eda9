import { stringify } from 'yaml';

/** What a declaration is made of; a member without a value is not written. */
export type Plain =
  | string
  | number
  | boolean
  | readonly Plain[]
  | { readonly [member: string]: Plain | undefined };

export type Members = Readonly<Record<string, Plain | undefined>>;

/** A declaration as YAML below a comment of whole lines. */
export function declarationYaml(comment: readonly string[], declaration: Members): string {
  const written = stringify(declaration, { aliasDuplicateObjects: false, lineWidth: 0 });
  return `${comment.map((line) => `# ${line}\n`).join('')}${written}`;
}

/** An open fact: what is to be told, and what the file says instead. */
export function todo(what: string, said?: string | readonly string[]): string {
  const found = [said ?? []].flat().map((text) => text.replace(/\s+/g, ' ').trim());
  if (found.length === 0) return `TODO: ${what}`;
  const shown = found.slice(0, 5).map((text) => `“${shortened(text)}”`);
  const more = found.length > shown.length ? ' and more' : '';
  return `TODO: ${what}; the file says ${shown.join(', ')}${more}`;
}

function shortened(text: string): string {
  const letters = [...text.slice(0, 400)];
  return letters.length > 160 ? `${letters.slice(0, 160).join('')}…` : text;
}

/** Texts one after another: sentences as they are, phrases with a semicolon between. */
export function joinedTexts(texts: readonly string[]): string | undefined {
  const [first, ...others] = [...new Set(texts)];
  return others.reduce<string | undefined>(
    (said, text) => `${said}${/[.!?;:]$/.test(said ?? '') ? ' ' : '; '}${text}`,
    first,
  );
}
