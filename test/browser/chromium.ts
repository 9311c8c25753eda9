import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Where a Chromium stands on this machine, if one does. */
export const chromiumPath =
  process.env.PRIVACYC_CHROMIUM ?? PLACES.find((place) => existsSync(place));

/** The tests of the page may be skipped without a browser, except where one is required. */
export const skipBrowser =
  chromiumPath === undefined && process.env.PRIVACYC_BROWSER !== 'required';

if (skipBrowser) {
  console.info(
    'browser tests are skipped: no Chromium found (apt-get install chromium-headless-shell)',
  );
}
