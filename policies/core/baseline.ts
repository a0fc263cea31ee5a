import type { Settings } from "./settings";
import { flag } from "./settings";

/** Setting: whether this stack owns the baseline of its account. */
export const accountBaseline = flag("accountBaseline", {
  fallback: false,
  description:
    "Says that this stack owns the baseline of its account: the trail, GuardDuty, the password policy and the like. Only there it is a fault if one of them is missing.",
});

export const isBaseline = (settings: Settings): boolean => settings.get(accountBaseline);

export const NO_BASELINE = "the stack does not own the account's baseline (accountBaseline)";
