import { below, type SurvivorClass } from './class.ts';

/** The frame of the notice: controller, versions, rights, and why a mutant of it survives. */
export const noticeClasses: readonly SurvivorClass[] = [
  {
    name: 'another authority of the country',
    reason:
      'The declaration names the country of the controller, not its Land or the sector that it belongs to.',
    kinds: ['id'],
    paths: ['controller.supervisoryAuthority'],
    from: /^DE/,
    to: /^DE/,
  },
  {
    name: 'one way of contact of several',
    reason:
      'One electronic way beside the address is enough (Art. 13(1)(a), Dir. 2000/31 Art. 5(1)(c)).',
    kinds: ['delete'],
    paths: below(['controller'], ['email', 'phone', 'form']),
  },
  {
    name: 'one way to exercise rights of several',
    reason: 'One channel is enough (Art. 12(2)).',
    kinds: ['delete'],
    paths: below(['rights'], ['email', 'form', 'account']),
  },
  {
    name: 'one way to the officer of several',
    reason:
      'An address for letters or an e-mail address each is a contact (Art. 13(1)(b)); the name is not asked for.',
    kinds: ['delete'],
    paths: below(['controller.dataProtectionOfficer'], ['name', 'email', 'attention']),
  },
  {
    name: 'the officer as a whole',
    reason:
      'Whether an officer is designated, and must be (Art. 37), the declaration does not prove here.',
    kinds: ['delete', 'none'],
    paths: ['controller.dataProtectionOfficer'],
  },
  {
    name: 'an officer from inside or outside',
    reason: 'Both are lawful (Art. 37(6)).',
    kinds: ['delete', 'word'],
    paths: ['controller.dataProtectionOfficer.external'],
  },
  {
    name: 'numbers of the company',
    reason: 'Duties of other laws, for pages of their own (Dir. 2000/31 Art. 5(1)(d) and (g)).',
    kinds: ['delete'],
    paths: ['controller.tradeRegister', 'controller.vatId'],
  },
  {
    name: 'a title and surfaces',
    reason: 'The heading has a built-in word; without surfaces the notice is for all of them.',
    kinds: ['delete'],
    paths: ['notice.title', 'notice.surfaces', 'notice.surfaces.*'],
  },
  {
    name: 'a place that links to the notice',
    reason:
      'From where the notice is linked, only the site shows; that a website links it from every page is asked for.',
    kinds: ['delete', 'word'],
    paths: ['notice.linkedFrom.*'],
  },
  {
    name: 'an older version',
    reason: 'What was in force before, only the controller knows; that a version is, is asked for.',
    kinds: ['delete', 'aged', 'postponed'],
    paths: ['notice.versions.*'],
  },
  {
    name: 'the number and the words of a version',
    reason: 'The date identifies the version; that changes are told is asked for as good practice.',
    kinds: ['delete'],
    paths: below(['notice.versions.*'], ['version', 'changes']),
  },
  {
    name: 'a statement on children',
    reason:
      'Whether children use the service, only the controller knows (recital 38, good practice).',
    kinds: ['delete', 'none', 'word'],
    paths: ['children', 'children.notDirectedUnder'],
  },
  {
    name: 'how changes are told',
    reason:
      'One way is enough (WP260 rev.01, para 29); which, to whom and when is the controller’s choice.',
    kinds: ['delete', 'word', 'doubled', 'tenfold'],
    paths: ['changes.notify.*', 'changes.to', 'changes.ahead'],
  },
  {
    name: 'what people get on request',
    reason:
      'Balancing tests are good practice; the essence of the arrangements stands in the notice already.',
    kinds: ['delete', 'word'],
    paths: ['rights.onRequest.*'],
    from: /^(?!safeguards)/,
  },
  {
    name: 'no consent manager where nothing waits',
    reason: 'All entries are strictly necessary, and `none` needs no reason.',
    kinds: ['delete', 'none'],
    paths: ['consentManager', 'consentManager.none'],
  },
  {
    name: 'parts of the consent manager',
    reason:
      'Acceptance, refusal and the way back are asked for; tool, words, place and how long a choice is kept are not.',
    kinds: ['delete', 'word', 'doubled'],
    paths: below(['consentManager'], ['tool', 'firstLayer.*', 'choiceKept', 'reopen.*']),
    from: /^(?!reject)/,
  },
  {
    name: 'sections and words of one’s own',
    reason:
      'Own sections and labels for built-in terms are more than the law asks for; a section without a place stands last.',
    kinds: ['delete', 'id'],
    paths: ['sections', 'sections.*', 'sections.*.after', 'vocabulary.data.telemetry.logs'],
  },
];
