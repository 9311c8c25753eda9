import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const officePath = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((place) => existsSync(place));

/** The tests of workbooks may be skipped without LibreOffice, except where it is required. */
export const skipOffice = officePath === undefined && process.env.PRIVACYC_OFFICE !== 'required';

if (skipOffice) {
  console.info(
    'LibreOffice tests are skipped: none found (apt-get install libreoffice-calc-nogui)',
  );
}

/** Comma, double quote, UTF-8, text as shown, every sheet into a file of its own. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** The sheets of a workbook as LibreOffice reads them: CSV by the name of the sheet. */
export function sheetsByOffice(bytes: Uint8Array): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'privacyc-office-'));
  try {
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const converting = ['--headless', '--convert-to', FILTER, '--outdir', folder];
    execFileSync(officePath ?? 'soffice', [profile, ...converting, join(folder, 'book.xlsx')], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    const made = readdirSync(folder).filter((file) => file.endsWith('.csv'));
    return Object.fromEntries(
      made.map((file) => [
        file.replace(/^book-|\.csv$/g, ''),
        readFileSync(join(folder, file), 'utf8'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
