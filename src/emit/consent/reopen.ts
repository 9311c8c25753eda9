import type { Model } from '../../model/model.ts';
import { isSafeUrl } from '../../text/safe-url.ts';
import { jsSource } from './js-source.ts';

/**
 * A function for a page that opens the choice wherever the declared address leads: on a click on
 * a link to it, and on a page that is loaded with it. Nothing where no address is declared.
 */
export function reopenSource({ declaration }: Model): string | undefined {
  const url = declaration.consentManager?.reopen?.url;
  if (!url || !isSafeUrl(url)) return undefined;
  return `function reopen(open) {
  const address = new URL(${jsSource(url)}).href;
  const openHere = () => {
    if (location.href.replace(location.search, "") === address) open();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link === null || link.href !== address) return;
    event.preventDefault();
    open();
  });
  addEventListener("hashchange", openHere);
  openHere();
}
`;
}
