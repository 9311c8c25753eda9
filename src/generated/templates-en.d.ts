import type { LanguagePack } from '../document/language-pack.ts';
export const sections: LanguagePack['sections'];
export const labels: LanguagePack['labels'];
