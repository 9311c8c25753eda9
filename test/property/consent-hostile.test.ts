import { Script } from 'node:vm';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { cookieConsentConfig } from '../../src/emit/consent/cookieconsent.ts';
import cookieconsentJs from '../../src/emit/consent/cookieconsent-js.ts';
import { klaroConfig } from '../../src/emit/consent/klaro.ts';
import klaroJs from '../../src/emit/consent/klaro-js.ts';
import type { Model } from '../../src/model/model.ts';
import { within } from '../emit/parsed.ts';
import { compilationOf, modelOf } from '../emit/register-model.ts';
import { hostile } from './hostile-values.ts';

const PLACES = 7;

/** A declaration with these values wherever a banner prints words of its author. */
function filled(values: readonly string[]): Model {
  const [title, name, label, activity, purpose, does, company] = values.map((value) =>
    JSON.stringify(value),
  );
  return modelOf(`privacyc: 1
notice: { url: https://x.example/privacy, title: ${title} }
controller: { name: ${name} }
consentManager: { reopen: { label: ${label}, url: https://x.example/#choice } }
activities: { stats: { title: ${activity}, purpose: ${purpose} } }
recipients: { counter: { name: ${company} } }
cookies: { analytics: { a: { activity: stats, access: counter, purpose: ${does} }, b*: { access: controller } } }`);
}

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
};
const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, one) => (one instanceof RegExp ? one.source : one)));
const run = (source: string) => new Script(source).runInThisContext();

it('whatever is declared is a text of the banner, and no markup or code of its page', () => {
  const values = fc.array(hostile, { minLength: PLACES, maxLength: PLACES });
  fc.assert(
    fc.property(values, (list) => {
      const model = filled(list);
      const banner = cookieConsentConfig(model, ['en']);
      const tags = texts(banner).flatMap((text) =>
        within(parseFragment(text)).map(({ tagName }) => tagName),
      );
      expect(tags).toEqual(['a']);
      const module = cookieconsentJs(compilationOf(model), ['en'])[0]?.text ?? '';
      const script = klaroJs(compilationOf(model), ['en'])[0]?.text ?? '';
      expect(module + script).not.toMatch(/[<\u2028\u2029]/);
      const config = module.slice(module.indexOf('{'), module.indexOf('\n};') + 2);
      expect(plain(run(`(${config})`))).toEqual(plain(banner));
      const dialog = script.slice(script.indexOf('= {') + 2, script.indexOf('\n};') + 2);
      expect(plain(run(`(${dialog})`))).toEqual(plain(klaroConfig(model, ['en'])));
    }),
    { numRuns: 60, seed: 20261122 },
  );
});
