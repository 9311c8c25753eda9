import type { Model, Recipient } from '../model/model.ts';
import { called } from './called.ts';

/** What a message calls a recipient: its name, else its category, else its id. */
export function calledRecipient({ id, name, category }: Recipient, model: Model): string {
  return name ? `“${name}”` : called(category, id, model);
}
