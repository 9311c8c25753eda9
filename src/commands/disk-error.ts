import { UsageError } from './usage-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EBUSY: 'another program holds it',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'the name is taken',
  EFBIG: 'it is too large',
  EISDIR: 'a folder stands there',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder should be',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
};

/** A failure of the disk as a sentence for people; any other error is returned as it is. */
export function diskError(error: unknown, doing: string, consequence = ''): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = REASONS[code];
  if (reason === undefined) return error;
  return new UsageError(`${doing}: ${reason}.${consequence}`);
}
