import { authorityOf } from './authority.ts';
import { controllerGap, controllerOf } from './controller.ts';
import { openGap } from './gaps.ts';
import type { SuggestWords } from './languages/language.ts';
import { mapping, type Node, open } from './node.ts';
import { officerOf } from './officer.ts';
import type { Passage } from './passages.ts';

/** Who is responsible, the officer and the authority, as far as the text tells. */
export function controllerPart(
  passages: readonly Passage[],
  cues: SuggestWords,
  language: string,
): Node {
  const found = controllerOf(passages, cues, language);
  const gap = controllerGap(passages, cues);
  const orGap = (what: string) => (gap ? openGap(gap) : open(what));
  return mapping({
    name: found.name ?? orGap('the full legal name'),
    address: found.address ?? orGap('street, postcode and town'),
    country: found.country ?? open('two letters, such as AT'),
    email: found.email ?? orGap('the address for questions about privacy'),
    phone: found.phone,
    dataProtectionOfficer: officerPart(passages, cues, language),
    supervisoryAuthority: authorityOf(passages, cues),
  });
}

function officerPart(passages: readonly Passage[], cues: SuggestWords, language: string): Node {
  const officer = officerOf(passages, cues, language);
  if (!officer) return open('how to reach the officer, or none with the reason');
  const { contact, gap, line } = officer;
  const { address = gap && openGap(gap), ...others } = contact;
  if (Object.keys(contact).length > 0) return mapping({ ...others, address });
  return address ?? open('how to reach the officer', line);
}
