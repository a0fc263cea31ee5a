import { texts } from "./settings";

/** Setting: the accounts that belong to the organization itself. */
export const ownAccounts = texts("accounts.own", {
  fallback: [],
  description: "Ids of one's own AWS accounts: grants to any other are grants to strangers.",
});

/** Setting: the accounts with which data may be shared. */
export const trustedAccounts = texts("accounts.trusted", {
  fallback: [],
  description: "Ids of AWS accounts with which snapshots and images may be shared. Empty: any named account.",
});
