import type { Activity } from '../../model/model.ts';
import { joined, noneCell } from './cell-text.ts';
import { type ClientFacts, clientsOf } from './clients.ts';
import { contactCell } from './contact.ts';
import type { ControllerFacts } from './controller.ts';
import { officerCell } from './officer.ts';
import { representativesCell } from './representatives.ts';
import { isNone, type Scope, says } from './scope.ts';

/** The controller; in a processor's activity the processor and each client it works for. */
export function controllerCell(
  scope: Scope,
  controller: ControllerFacts,
  activity: Activity,
): string {
  const { processor } = scope.labels;
  const own = ownCell(scope, controller);
  if (activity.role === 'controller') return own;
  const { onBehalfOf } = activity.declared;
  const clients = clientsOf(scope, activity).map((one) => contactCell(scope, one, []));
  const category = says(scope, onBehalfOf?.category);
  const list = onBehalfOf?.list;
  const others = joined([category, list && processor.list(list)]);
  return joined([
    own && processor.own(own),
    ...[...clients, others].filter(Boolean).map(processor.client),
  ]);
}

/** The representatives, in a processor's activity those of its clients too. */
export function representativeCell(
  scope: Scope,
  { representative }: ControllerFacts,
  activity: Activity,
): string {
  const own = representativesCell(scope, representative);
  return joined([own, ...ofClients(scope, activity, 'representative')]);
}

/** The data protection officer, in a processor's activity those of its clients too. */
export function dpoCell(scope: Scope, controller: ControllerFacts, activity: Activity): string {
  return joined([ownDpoCell(scope, controller), ...ofClients(scope, activity, 'dpo')]);
}

/** The company that keeps the register. */
export function ownCell(scope: Scope, controller: ControllerFacts): string {
  const { contact } = scope.labels;
  const { tradeRegister, vatId } = controller;
  return contactCell(scope, controller, [
    tradeRegister && contact.tradeRegister(tradeRegister),
    vatId && contact.vatId(vatId),
  ]);
}

/** Its data protection officer, or that there is none. */
export function ownDpoCell(scope: Scope, { dpo }: ControllerFacts): string {
  if (!dpo) return '';
  return isNone(dpo) ? noneCell(scope, dpo) : officerCell(scope, dpo);
}

function ofClients(
  scope: Scope,
  activity: Activity,
  who: keyof Pick<ClientFacts, 'representative' | 'dpo'>,
): readonly string[] {
  return clientsOf(scope, activity).flatMap((client) => {
    const contact = client[who];
    const text = contact && contactCell(scope, contact, []);
    return text ? [`${scope.labels.processor.client(client.name ?? client.id)}: ${text}`] : [];
  });
}
