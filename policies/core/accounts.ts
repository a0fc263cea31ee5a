import type { Block, Fact, Items } from "./fact";
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

/** The accounts in which a provider works: a list, or JSON as the engine writes what a provider is configured with. */
export const allowedAccounts = (provider: Block): Items<Fact<string>> =>
  provider.formOf("allowedAccountIds") === "list"
    ? provider.texts("allowedAccountIds")
    : provider.json("allowedAccountIds").texts("");

/** The ids of one's own accounts, as far as they are known: from the settings, and from the provider's allowedAccountIds. */
export function knownOwnAccounts({ provider }: Resource, settings: Settings): string[] {
  const known = (id: Fact<string>) => id.fold({ known: (text) => [text], absent: () => [], gap: () => [] });
  return [...settings.get(ownAccounts), ...(provider ? allowedAccounts(provider).collect(known, () => []) : [])];
}
