import type { Service } from '../catalog/service.ts';
import { type AdequacyDecision, adequacyDecision } from '../law/adequacy.ts';
import { territories } from '../law/eea.ts';
import { countryName } from '../model/drafting/country.ts';
import { theCountry } from './the-country.ts';

/** What can be written for a transfer to a country: the decision that covers it, or a safeguard. */
export function transferAdvice(country: string, date: string, service?: Service): string {
  const decision = adequacyDecision(country, date);
  if (!decision) return `${withoutDecision(country)} ${safeguard(country)}`;
  if (decision.certifiedOnly) return certified(decision, service);
  const name = countryName(country, 'en');
  const covers = decision.scope === 'full' ? '' : `, for ${decision.scope}`;
  const word =
    decision.scope === 'full' ? 'adequacyDecision' : '{ adequacyDecision: { scope: … } }';
  return `The Commission has decided that protection is adequate (${name}: ${decision.act}${covers}). If that covers the recipient, write \`transfers: { ${country}: ${word} }\`.`;
}

/** The tools that are usual for some countries, as they would be written. */
export function usualTools(countries: readonly string[], date: string): string {
  const entries = countries.map((country) => {
    const decision = adequacyDecision(country, date);
    if (!decision) return `${country}: { standardContractualClauses: … }`;
    if (decision.certifiedOnly) return `${country}: { dataPrivacyFramework: { checked: … } }`;
    return `${country}: adequacyDecision`;
  });
  return `{ ${entries.join(', ')} }`;
}

function certified({ act, country }: AdequacyDecision, service: Service | undefined): string {
  const whom = service?.dataPrivacyFramework ?? 'the company';
  return `If ${whom} stands in the list of the EU-US Data Privacy Framework (${act}), write \`transfers: { ${country}: { dataPrivacyFramework: { checked: … } } }\` with the day on which you looked. ${safeguard(country, 'Otherwise a')}`;
}

function withoutDecision(country: string): string {
  const territory = territories.find(({ code, inEea }) => code === country && !inEea);
  const why = territory ? ` (${territory.why})` : '';
  return `The Commission has taken no adequacy decision for ${theCountry(country)}${why}.`;
}

function safeguard(country: string, opening = 'A'): string {
  return `${opening} safeguard is due, such as \`transfers: { ${country}: { standardContractualClauses: { module: …, assessed: … } } }\`.`;
}
