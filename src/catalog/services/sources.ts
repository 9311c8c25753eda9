/** Open Terms Archive keeps dated copies of the vendors' own documents; these commits were read. */
export const archive = {
  contrib:
    'https://github.com/OpenTermsArchive/contrib-versions/blob/d6fb386efcd5ef42d33090dfaf21d7b2cc748246',
  platforms:
    'https://github.com/OpenTermsArchive/pga-versions/blob/577430aa7c115d45fd805c9c06f9fc67c1fda441',
  largePlatforms:
    'https://github.com/OpenTermsArchive/vlopses-us-versions/blob/2d61653015b9f88bf3a91dddcc5f2cfae447682f',
} as const;

/** Names, purposes and durations of cookies; Apache-2.0. */
export const openCookieDatabase =
  'https://github.com/jkwakman/Open-Cookie-Database/blob/0ee5a17fe1cb002943f89370d24fc26a4226061c/open-cookie-database.csv';

/** Which hosts belong to which product; MIT. */
export const thirdPartyWeb =
  'https://github.com/patrickhulce/third-party-web/blob/424dc03d2deabe001827b6826fed3c8cc00362de/data/entities.js';

/** Legal names and addresses for data protection requests; CC0. */
export const companies =
  'https://github.com/datenanfragen/data/tree/0a29c3d6feee53b02e73204a3dbd312eafe56629/companies';
