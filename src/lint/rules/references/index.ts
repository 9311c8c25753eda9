import type { Rule } from '../../rule.ts';
import circularBroader from './circular-broader.ts';
import citationWithoutLaw from './citation-without-law.ts';
import dataNotListed from './data-not-listed.ts';
import duplicateRecipient from './duplicate-recipient.ts';
import noneBesideFacts from './none-beside-facts.ts';
import ownTermWithoutBroader from './own-term-without-broader.ts';
import ownTermWithoutLabel from './own-term-without-label.ts';
import reservedId from './reserved-id.ts';
import translationMissing from './translation-missing.ts';
import undeclared from './undefined.ts';
import unknownAuthority from './unknown-authority.ts';
import unknownCountry from './unknown-country.ts';
import unknownService from './unknown-service.ts';
import unusedData from './unused-data.ts';
import unusedEntry from './unused-entry.ts';
import unusedRecipient from './unused-recipient.ts';

export const references: readonly Rule[] = [
  undeclared,
  unknownService,
  unknownCountry,
  unknownAuthority,
  reservedId,
  dataNotListed,
  circularBroader,
  ownTermWithoutBroader,
  ownTermWithoutLabel,
  citationWithoutLaw,
  translationMissing,
  noneBesideFacts,
  duplicateRecipient,
  unusedRecipient,
  unusedData,
  unusedEntry,
];
