import type { Emit } from '../emitter.ts';
import { whyNothingToAsk } from './categories.ts';
import { cookieConsentConfig } from './cookieconsent.ts';

export { whyNothingToAsk as withheld };

/**
 * The configuration of vanilla-cookieconsent as data: a pattern is `{"regExp": source}`, and what
 * is kept beside cookies is not erased. No file where nothing waits for consent.
 */
const cookieconsentJson: Emit = ({ model }, languages) => {
  if (whyNothingToAsk(model)) return [];
  const plain = (_: string, value: unknown) =>
    value instanceof RegExp ? { regExp: value.source } : value;
  const text = `${JSON.stringify(cookieConsentConfig(model, languages), plain, 2)}\n`;
  return [{ path: 'public/cookieconsent.config.json', text }];
};

export default cookieconsentJson;
