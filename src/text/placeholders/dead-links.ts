import { finds } from './phrases.ts';
import { isSampleHost } from './sample-hosts.ts';
import { unfilled } from './unfilled.ts';

const words =
  /^(?:todo|tbd|tbc|fixme|x{2,}|url|uri|link|href|lien|enlace|liens?|verwijzing|placeholder|platzhalter|insert[\w-]*|your[\w-]*|add[\w-]*link|link-?here|url-?here|\?+|\.{2,}|…|none|null|undefined|待补充|待定|未定)$/iu;

const top = finds(`
  top; up; nach oben; seitenanfang; zurück nach oben; haut(?: de (?:la )?page)?; retour en haut; arriba; inicio;
  torna su; su; inizio; naar boven; omhoog; topo; voltar ao topo; início; menu; close; cookie settings`);

/**
 * Takes the target and the words of a link; true where it leads nowhere: `#`, `TODO`, `https://`,
 * `[url]`. A link to the top of the page may be a bare `#`.
 */
export function isDeadTarget(target: string, label: string): boolean {
  const plain = target.trim();
  if (plain === '' || plain === '#' || plain === '#0' || /^javascript:/i.test(plain)) {
    return !top.test(label) && !/トップ|先頭|顶部|頂部/u.test(label);
  }
  const bare = plain.replace(/^(?:https?:\/\/|mailto:|tel:|#|\/)+/i, '');
  if (bare === '' && /^(?:https?:\/\/|mailto:|tel:)/i.test(plain)) return true;
  if (words.test(bare)) return true;
  if (/^(?:\{\{|\$\{|<%|%[A-Z_]+%|\[)/.test(bare) || /^[<[{(].{0,80}[>\]})]$/u.test(bare))
    return true;
  if (/^(?:https?:\/\/|mailto:)/i.test(plain)) return isSampleHost(hostOf(bare));
  return bare.includes(' ') && unfilled(bare) === 'instruction';
}

function hostOf(address: string): string {
  return (address.split('@').at(-1) ?? '').split(/[/?#:]/, 1)[0]?.toLowerCase() ?? '';
}
