import type { FoundSignUps } from '@geflecht/core/contract';
import { entities } from '@geflecht/core/schema';
import type { SignUp } from '@geflecht/core/sign-up';

const { submitKey: _key, codeUsed: _code, ...toldFields } = entities.signUps.groups.party.fields;

/** What the contract names of a sign-up, and neither its keys nor the hash of its code; imports may have brought more. */
export function toldSignUp(signUp: SignUp): FoundSignUps['signUps'][number] {
  const told = Object.entries(signUp).filter(([name]) => Object.hasOwn(toldFields, name));
  return { ...(Object.fromEntries(told) as SignUp), revision: signUp.revision ?? 1 };
}

/** A sign-up as a record for those who organise: the key of the submit would answer for the party, and is withheld. */
export function listedSignUp(signUp: SignUp): SignUp {
  const { codeUsed: _hash, ...listed } = signUp;
  return { ...listed, submitKey: `withheld:${signUp.id}` };
}
