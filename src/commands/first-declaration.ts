import { isInEea } from '../law/eea.ts';

/** What a person told about the company; what is not known stays open. */
export interface Answers {
  readonly name?: string;
  readonly country?: string;
  readonly email?: string;
  readonly website?: string;
}

/** The text of a first declaration: the answers, and a TODO for every fact that nobody has told. */
export function firstDeclaration({ name, country, email, website }: Answers): string {
  const regimes =
    country && isInEea(country)
      ? '[eu-gdpr]'
      : todo('the laws that apply, such as [eu-gdpr] for the GDPR');
  const surfaces = website ? `\n  surfaces: { site: { url: ${quoted(website)} } }` : '';
  return `# How personal data are processed here: the facts that the policy and the register are made of.
#   privacyc check   says what is missing or wrong
#   privacyc build   writes the documents; with --draft also while facts are open
# A value that starts with TODO is open. Where there is nothing to tell, write none.
privacyc: 1

notice:
  url: ${todo('the address at which the policy will stand')}${surfaces}
  linkedFrom: ${todo('the places that link to the policy, such as [everyPage]')}
  languages: [en]
  regimes: ${regimes}
  reviewed: ${todo('the day on which somebody last compared this file with what really happens')}
  versions: ${todo('the day of effect with what changed, such as { 2026-01-31: First version. }')}

controller:
  name: ${quoted(name) ?? todo('the full legal name')}
  address: ${todo('street, postcode and town')}
  country: ${country ?? todo('two letters, such as AT')}
  email: ${quoted(email) ?? todo('the address for questions about privacy')}
  supervisoryAuthority: ${todo('the authority that people can complain to, such as AT or DE-BE')}
  dataProtectionOfficer: ${todo('how to reach the officer, or none with the reason')}

# One entry for each purpose; its id is the anchor in the policy. Copy it for the next purpose.
activities:
  website:
    title: ${todo('a heading, such as Visiting the website')}
    purpose: ${todo('what the data are used for; the text completes "to …"')}
    kind: ${todo('a kind of purpose, such as service.provide')}
    legalBasis: ${todo('contract, consent, legitimateInterests … with what each one needs')}
    subjects: ${todo('the people concerned, such as [visitor]')}
    data: ${todo('categories of data, such as [device.ip_address]')}
    source: ${todo('subject, observed, or who the data come from')}
    recipients: ${todo('ids of recipients, or none')}
    retention: ${todo('how long, such as { period: P7D, from: the request }')}
    provision: ${todo('voluntary, contractual …, and what follows if the data are not given')}

# Everyone who gets data, each under an id that activities name.
recipients: ${todo('an entry for each, or none')}

cookies: ${todo('what is stored on or read from devices, or none')}
automatedDecisions: ${todo('ids of activities that decide about people, or none')}
rights: ${todo('where people turn to use their rights')}
measures: ${todo('what protects the data, such as [encryptionInTransit, backups]')}
changes: ${todo('how people learn of changes')}
`;
}

function todo(what: string): string {
  return JSON.stringify(`TODO: ${what}`);
}

function quoted(text: string): string;
function quoted(text: string | undefined): string | undefined;
function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : JSON.stringify(text);
}
