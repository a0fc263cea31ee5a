import type { Block } from "../core/fact";
import type { Resource } from "../core/graph";
import type { Truth } from "../core/truth";

/** What a security configuration, a JSON document, says of encryption. */
export const encryptionOf = (configuration: Resource): Block =>
  configuration.json("configuration").block("EncryptionConfiguration");

export const encryptsAtRest = (configuration: Resource): Truth =>
  encryptionOf(configuration).bool("EnableAtRestEncryption").is(true);
