/** The ids of the built-in sections of a policy; they are anchors of the page. */
export const SECTION_IDS = [
  'summary',
  'objection',
  'contents',
  'controller',
  'activities',
  'automated-decisions',
  'special-categories',
  'criminal-offences',
  'cookies',
  'recipients',
  'joint-controllers',
  'transfers',
  'retention',
  'rights',
  'children',
  'security',
  'changes',
  'clients',
] as const;

/** The ids of parts of these sections that the compiler gives; anchors too. */
export const PART_IDS = [
  'cookies-necessary',
  'cookies-functional',
  'cookies-analytics',
  'cookies-advertising',
  'using-your-rights',
  'complaints',
] as const;
