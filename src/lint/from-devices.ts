/** Data that exist only where something is stored on a device or read from it. */
export const FROM_DEVICES: ReadonlySet<string> = new Set([
  'device.cookie',
  'device.cookie_id',
  'device.fingerprint',
]);
