import type { FoundSignUps } from '@geflecht/core/contract';
import { entities } from '@geflecht/core/schema';
import type { SignUp } from '@geflecht/core/sign-up';

const { submitKey: _key, ...toldFields } = entities.signUps.groups.party.fields;

/** What the contract names of a sign-up, and not its keys; imports may have brought more. */
export function toldSignUp(signUp: SignUp): FoundSignUps['signUps'][number] {
  const told = Object.entries(signUp).filter(([name]) => Object.hasOwn(toldFields, name));
  return { ...(Object.fromEntries(told) as SignUp), revision: signUp.revision ?? 1 };
}
