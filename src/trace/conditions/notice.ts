import type { Condition } from './condition.ts';

export const manyLanguages: Condition = {
  holds: ({ model: { languages, declaration } }) =>
    languages.length > 1 || declaration.notice?.audience !== undefined,
  absent: () => 'One language is declared, and no audience that speaks another.',
  keys: ['notice.languages', 'notice.audience'],
};

export const offeredToChildren: Condition = {
  holds: ({ model }) => model.declaration.children?.offeredFrom !== undefined,
  absent: () => 'No service is declared as offered to children.',
  keys: ['children.offeredFrom'],
};

export const meantForAdults: Condition = {
  holds: ({ model }) => model.declaration.children?.offeredFrom === undefined,
  absent: () => 'A service is declared as offered to children.',
  keys: ['children.offeredFrom'],
};

/** Art. 13(3) and 14(4) */
export const newPurpose: Condition = {
  holds: ({ model: { declaration, versions }, activities }) =>
    declaration.changes?.newPurposes !== undefined ||
    versions.length > 1 ||
    activities.some(({ declared }) => declared.formerly !== undefined),
  absent: () => 'No change is declared that could bring a new purpose.',
  keys: ['changes.newPurposes'],
};
