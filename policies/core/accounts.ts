import type { Fact } from "./fact";
import type { Resource } from "./graph";
import { accountIds, type Settings } from "./settings";

/** Setting: the accounts that belong to the organization itself. */
export const ownAccounts = accountIds("accounts.own", {
  fallback: [],
  description: "Ids of one's own AWS accounts: grants to any other are grants to strangers.",
});

/** Setting: the accounts with which data may be shared. */
export const trustedAccounts = accountIds("accounts.trusted", {
  fallback: [],
  description:
    "Ids of AWS accounts with which snapshots and data may be shared, besides accounts.own. While it is empty, ebs-snapshot-sharing-restricted admits any account that is named; the policies of the strict profile admit none.",
});

/** The accounts with which data may be shared. */
export const sharedWith = (settings: Settings): string[] => [
  ...settings.get(ownAccounts),
  ...settings.get(trustedAccounts),
];

/** The ids of one's own accounts, as far as they are known: from the settings, and from the provider's allowedAccountIds. */
export function knownOwnAccounts({ provider }: Resource, settings: Settings): string[] {
  const property = "allowedAccountIds";
  const allowed = provider?.formOf(property) === "list" ? provider.texts(property) : provider?.json(property).texts("");
  const known = (id: Fact<string>) => id.fold({ known: (text) => [text], absent: () => [], gap: () => [] });
  return [...settings.get(ownAccounts), ...(allowed?.collect(known, () => []) ?? [])];
}
