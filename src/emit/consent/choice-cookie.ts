import { durationDays } from '../../model/drafting/duration.ts';
import type { Model } from '../../model/model.ts';

/** Where the choice itself is kept: by name, in a cookie or in local storage. */
export interface ChoiceCookie {
  readonly name: string | undefined;
  readonly inLocalStorage: boolean;
  /** Whole days, 0 for the session. */
  readonly days: number | undefined;
}

/** Consent managers look a name up in patterns of their own. */
const PLAIN = /^[\w-]+$/;

/** The declared entry that remembers the choice, else only how long it is kept. */
export function choiceCookie({ cookies, declaration }: Model): ChoiceCookie {
  const entry = cookies.find(
    ({ name, storage, declared }) =>
      declared.exemption === 'consentChoice' &&
      (storage === 'cookie' || storage === 'localStorage') &&
      PLAIN.test(name),
  );
  return {
    name: entry?.name,
    inLocalStorage: entry?.storage === 'localStorage',
    days: daysOf(entry?.duration) ?? daysOf(declaration.consentManager?.choiceKept),
  };
}

/** A line for a script that would keep the choice where nothing is declared, by its tool's own name. */
export function choiceRemark(model: Model, ownName: string): string {
  if (choiceCookie(model).name) return '';
  return `// The choice is kept in ${ownName}, which is not declared: it takes exemption: consentChoice.\n`;
}

/** Never longer than what is declared. */
function daysOf(duration: string | undefined): number | undefined {
  if (duration === 'session') return 0;
  const days = duration && durationDays(duration);
  return days ? Math.floor(days) : undefined;
}
