/** The provider's own configuration: from its inputs, which hold the stack's configuration, else the environment. */
import { isObject, isUnknown, type Properties, reveal, type Value } from "./wire";

export const ACCOUNT_ID = "123456789012";
const FALLBACK_REGION = "us-east-1";

export interface ProviderConfig {
  /** As configured; `undefined` if it is unknown or nobody said. */
  readonly region: string | undefined;
  /** Tags which the provider adds to every resource that has tags. */
  readonly defaultTags: Properties;
}

/** The region in which made-up resources live. */
export function regionOf(config: ProviderConfig, own?: Value): string {
  const region = reveal(own);
  return typeof region === "string" && region !== "" ? region : (config.region ?? FALLBACK_REGION);
}

/** A provider's inputs with what the real one fills in: the region of the environment, and two switches. */
export function checkConfig(inputs: Properties, env: NodeJS.ProcessEnv = process.env): Properties {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION;
  return {
    ...(region ? { region } : {}),
    skipCredentialsValidation: "false",
    skipRegionValidation: "true",
    ...inputs,
  };
}

/** Reads inputs as they reach a provider: every value is a string, and what is not a string is JSON in one. */
export function readConfig(inputs: Properties): ProviderConfig {
  const region = reveal(inputs.region);
  const defaultTags = parse(reveal(inputs.defaultTags));
  const tags = isObject(defaultTags) ? defaultTags.tags : undefined;
  return {
    region: typeof region === "string" && region !== "" && !isUnknown(region) ? region : undefined,
    defaultTags: isObject(tags) ? tags : {},
  };
}

function parse(value: Value | undefined): Value | undefined {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    // An unknown value, or not JSON: the real provider would refuse the latter, and here it is of no consequence.
    return undefined;
  }
}
