import type { Activity, Model, Text } from '../model/model.ts';
import { hasWords, say } from '../model/text.ts';

/** What a message calls a thing: its words in quotes, or its key where it has none. */
export function called(text: Text | undefined, key: string, { languages }: Model): string {
  const words = hasWords(text) ? say(text, languages[0] ?? 'en') : undefined;
  return words ? `“${words}”` : `\`${key}\``;
}

/** What a message calls an activity: its title, or its id where it has none. */
export function calledActivity({ id, declared }: Activity, model: Model): string {
  return called(declared.title, id, model);
}
