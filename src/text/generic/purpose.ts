import { normalise, saysOnly, words } from './empty-words.ts';

const empty = words(`
  to for the a an our your their its us you we and or of in with as on by this these such any all
  improve improves improving improvement optimise optimising optimisation enhance enhancing develop
  developing development customise customising personalise personalising personalised customised
  analyse analysing analysis analytics better new grow growing expand expanding offer offering
  service services offers offerings product products website site app shop platform experience
  user users customer customers business businesses marketing research purpose purposes processing
  internal various other further similar certain general statistical commercial administrative
  operational administration lawful legitimate activities needs quality generally also`);

const formula =
  /\b(?:improv\w+|optimis\w+|enhanc\w+|develop\w*|personalis\w+|customis\w+|analys\w+|analytics|marketing|research|purposes?|business|new (?:services?|products?))\b/;

const service =
  /^(?:to )?(?:provid(?:e|ing) )?(?:you with )?(?:the|our|its) services?(?: to you)?[.]?$/;

/**
 * Takes a purpose; true if it is one of those that fit every firm, such as "improve our services",
 * "business purposes" or "research" (GDPR Art. 5(1)(b); WP260 rev.01, paragraph 12).
 */
export function isGenericPurpose(text: string): boolean {
  return saysOnly(text, empty, formula) || service.test(normalise(text));
}
