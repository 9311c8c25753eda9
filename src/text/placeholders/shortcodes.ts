import { finder } from './placeholder.ts';

/** `[company_name]`, `[gallery id="3"]`, `[/x_y]`, `[cmplz-document type="privacy"]`, `{loadmodule x}`. */
const shortcodes =
  /(?<![\w/.\\!\]-])\[\/?(?:[a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){1,6}(?: [^[\]\n]{0,120})?|[a-z][a-z0-9_-]{1,40} [a-z_-]{1,30}=[^[\]\n]{1,160}|(?:wp|cmplz|borlabs|cookieyes|gdpr|rcb|ccpa|tcf|iubenda|termly|contact-form)-[a-z0-9-]{1,40}(?: [^[\]\n]{0,120})?) ?\/?\](?![\w([-])|\{(?:loadposition|loadmodule|module|include|snippet|block) [\w" =-]{1,60}\}/gu;

/** Finds the shortcodes of a CMS that nothing replaced. */
export const findShortcodes = finder('shortcode', [shortcodes]);
