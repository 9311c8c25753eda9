import { authority } from '../../law/authorities.ts';
import { countryOf, emailOf, isWebUrl, webUrlOf } from '../forms.ts';
import { joinedTexts, type Members, type Plain } from '../plain.ts';
import { flagOf, linesOf, member, note, type Spot, textOf, textsOf, tick } from '../spot.ts';
import { isOwn } from './own.ts';

const RIGHTS: readonly string[] = [
  'accessAndDataPortability',
  'rightToInformation',
  'rightToRectificationOrDeletion',
  'rightToDataPortability',
  'rightToWithdrawConsent',
  'x-rightToObject',
  'x-rightToRestriction',
];

/** How people use their rights; which rights they have follows from the legal bases. */
export function rightsOf(root: Spot): Members | undefined {
  const spots = RIGHTS.map((name) => member(root, name));
  const all = spots.map((spot) => {
    flagOf(member(spot, 'available'));
    passOver(root, member(spot, 'description'));
    const url = member(spot, 'url');
    const address = textOf(url);
    const form = address !== undefined && isWebUrl(address) ? address : undefined;
    if (address !== undefined && !form) note(url, 'This is no full web address.');
    return {
      spot,
      form,
      email: emailOf(member(spot, 'email')),
      account: webUrlOf(member(spot, 'x-account')),
      evidence: textsOf(member(spot, 'identificationEvidences')),
    };
  });
  const first = <Key extends 'form' | 'email' | 'account'>(key: Key) => {
    const found = all.find((one) => one[key] !== undefined)?.[key];
    for (const { spot, [key]: other } of all) {
      if (other === undefined || other === found) continue;
      note(member(spot, key === 'form' ? 'url' : key), 'One address serves all rights here.');
    }
    return found;
  };
  const rights = {
    form: first('form'),
    account: first('account'),
    email: first('email'),
    identityCheck: joinedTexts(all.flatMap((one) => one.evidence)),
    fee: feeOf(member(root, 'accessAndDataPortability')),
  };
  return Object.values(rights).some((one) => one !== undefined) ? rights : undefined;
}

function feeOf(spot: Spot): Plain | undefined {
  const own = member(spot, 'x-fee');
  const text = textOf(own);
  if (text) return { text };
  if (flagOf(member(own, 'available')) === false) return { none: {} };
  const fee = member(spot, 'administrativeFee');
  const amount = textOf(member(fee, 'amount'));
  const currency = textOf(member(fee, 'currency'));
  if (amount === undefined) return undefined;
  return Number(amount) === 0
    ? { none: {} }
    : { text: [amount, currency].filter(Boolean).join(' ') };
}

/** The authority for complaints: its code where one stands beside it, else as it is told. */
export function authorityOf(root: Spot): Plain | undefined {
  const right = member(root, 'rightToComplain');
  flagOf(member(right, 'available'));
  passOver(root, member(right, 'description'));
  const spot = member(right, 'supervisoryAuthority');
  const told = {
    name: textOf(member(spot, 'name')),
    address: linesOf(member(spot, 'address')),
    country: countryOf(member(spot, 'country')),
    email: emailOf(member(spot, 'email')),
    phone: textOf(member(spot, 'phone')) ?? textOf(member(spot, 'x-phone')),
    form: webUrlOf(member(spot, 'x-form')) ?? webUrlOf(member(spot, 'url')),
  };
  const code = textOf(member(spot, 'x-code'));
  if (code !== undefined && authority(code)) {
    tick(spot);
    return code;
  }
  return Object.values(told).some((one) => one !== undefined) ? told : undefined;
}

/** The words on a right; what this program wrote follows from the declaration again. */
function passOver(root: Spot, spot: Spot): void {
  if (textOf(spot) === undefined || isOwn(root)) return;
  note(spot, 'Which rights apply follows from the legal bases.');
}
