import { durationDays } from '../../../model/drafting/duration.ts';
import type { Cookie } from '../../../model/model.ts';
import type { Rule } from '../../rule.ts';

const PERSISTENT: ReadonlySet<string> = new Set(['localStorage', 'indexedDB', 'cacheStorage']);
const STORING: ReadonlySet<string> = new Set(['cookie', 'sessionStorage', ...PERSISTENT]);

export default {
  id: 'cookies/duration-contradicts',
  severity: 'error',
  title: 'The lifetime of a cookie contradicts its technique or its exemption.',
  why: 'People would be told a lifetime that cannot be true.',
  how: 'Correct `duration`, `storage` or `exemption`.',
  law: ['EPD-5-3-4', 'GDPR-5-1-d'],
  bad: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, storage: localStorage, purpose: keeps you signed in } # <--`,
  good: `cookies:
  necessary:
    session: { activity: comments, access: controller, duration: session, exemption: login, purpose: keeps you signed in }`,
  *check({ model, origin, isOpen }) {
    for (const cookie of model.cookies) {
      const contradiction = contradictionOf(cookie);
      if (!contradiction || isOpen([...cookie.path, 'storage'])) continue;
      const { what, member } = contradiction;
      const isStated = cookie.declared[member] !== undefined;
      const { range } = origin.value([...cookie.path, member]);
      yield {
        path: [...cookie.path, 'duration'],
        message: `\`${cookie.name}\` ${what}.`,
        related: [
          {
            message: isStated
              ? `Its \`${member}\` stands here.`
              : `No \`${member}\` is stated here.`,
            range,
          },
        ],
      };
    }
  },
} satisfies Rule;

interface Contradiction {
  readonly what: string;
  /** What the lifetime contradicts. */
  readonly member: 'storage' | 'exemption';
}

function contradictionOf({ storage, declared }: Cookie): Contradiction | undefined {
  const { duration, exemption } = declared;
  if (!duration) return undefined;
  const what = techniqueOf(storage, duration);
  if (what) return { what, member: 'storage' };
  // A session that lasts some hours is still one (WP194, section 3.1).
  if (exemption === 'session' && (durationDays(duration) ?? 0) > 1) {
    return { what: 'is exempt for a session, but outlives it', member: 'exemption' };
  }
  return undefined;
}

function techniqueOf(storage: Cookie['storage'], duration: string): string | undefined {
  if (storage === 'sessionStorage' && duration !== 'session') {
    return 'is in session storage, which the browser empties with the session';
  }
  if (PERSISTENT.has(storage) && duration === 'session') {
    return `is in \`${storage}\`, which outlives the session`;
  }
  if (STORING.has(storage) && duration === 'none') {
    return `is in \`${storage}\`, but its lifetime says that nothing is stored`;
  }
  return undefined;
}
