const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the last word of a sentence; lower case, without the final full stop. */
export const neverLast = words(`
  e.g i.e vs cf approx incl resp dr prof mr mrs ms st messrs mt tel ext attn dept
  z.b d.h u.a o.ä bzw vgl ggf ca inkl evtl sog zzgl gem i.d.r i.v.m
  p.ex c.-à-d env mme mlle p.ej núm avda sr.a bijv bv d.w.z o.a m.b.t p.es es cfr sig dott v.a`);

/** An abbreviation only before a number, a letter of a list or a bracket: "Art. 6", "No. 3". */
export const beforeNumber = words(`
  art arts no nos nr sec sect ch cl reg para paras par p pp s ss fig vol ed
  abs ziff lit kap nrn rn rz anh erw al cap pkt cons rec recs jan feb mar apr jun jul aug sep sept
  oct nov dec`);

/** At the end of a sentence as often as inside one. */
export const maybeLast = words(`
  etc usw co inc ltd corp bros llc plc bhd pty jr sr al ecc enz
  s.a s.l s.p.a s.r.l s.à b.v n.v e.v u.s u.k u.s.a d.c a.m p.m`);

/** Words that open a sentence and are capitalised only there. */
export const openers = words(`
  the this these those we you your our if in it they their when for please a an at as on all no
  yes by to there however such with where who what how some each every any
  wir sie die der das den ihre unsere wenn bei zur zum nach für es ein eine
  nous vous le la les vos nos si pour notre votre il elle en
  wij u uw onze het de een als voor wanneer
  noi il lo gli i se per con nós você os as se para nosotros usted el los las su`);

/** German, Danish and Czech dates put a full stop after the day: "1. Oktober". */
export const months = words(`
  januar jänner februar märz april mai juni juli august september oktober november dezember`);
