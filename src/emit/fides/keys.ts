import type { Model } from '../../model/model.ts';

/** The key of the organization: the controller's name in the letters that keys have. */
export function organizationKey({ declaration }: Model): string {
  const name = declaration.controller?.name ?? '';
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? words.join('_') : 'default_organization';
}

/** The key of a recipient; an activity can have the same id. */
export function recipientKey(id: string): string {
  return `recipient.${id}`;
}
