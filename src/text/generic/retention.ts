import { saysOnly, words } from './empty-words.ts';

const empty = words(`
  we us our you your it its they them their this that these those such which who the a an any all
  each is are was were be been have has had do does will shall must can may would
  data information personal records keep kept keeping store stored storing storage retain retained
  retention hold held process processed processing collect collected obtained received use used
  as long for until only no not longer than more if unless when where while or and but to of in by
  under with from on at after so otherwise also always generally usually normally typically
  necessary needed need needs required require requires requiring reasonably reasonable strictly
  absolutely appropriate relevant useful permitted allowed permits allows obliged prescribed
  applicable law laws legal legally statutory regulatory legislation regulation regulations
  obligation obligations requirement requirements provision provisions duty duties rules
  accounting reporting tax commercial accordance line comply complying compliance meet meeting
  satisfy satisfying including according subject period periods time times duration amount expire
  expires expired end ends ended lapse lapses apply applies cease ceases exist exists
  purpose purposes respective stated original intended specific specified described outlined
  mentioned listed set out above below here policy notice statement fulfil fulfils fulfilled
  fulfilling achieve achieved serve served met pursue pursued accomplish accomplished provide
  providing service services business operational internal policies then deleted erased delete`);

const formula =
  /\b(?:necessary|need(?:s|ed)?|require[ds]?|requirements?|purposes?|laws?|legal|statutory|reasonable|appropriate|relevant|useful|permitted|allowed)\b/;

/**
 * Takes a criterion of storage; true if it says only "as long as necessary", "as required by law"
 * and the like, without a period, an event or a named law (GDPR Art. 13(2)(a); WP260 rev.01, Annex).
 */
export function isGenericRetention(text: string): boolean {
  return saysOnly(text, empty, formula);
}
