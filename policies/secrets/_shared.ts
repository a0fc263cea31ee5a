import type { Block, Fact, Items } from "../core/fact";
import { type Finding, orUndecided, violationIf } from "../core/policy";
import { isSecretEntry, isSecretPair, isSecretScript, isSecretValue } from "../core/secrets";
import type { Source } from "../core/sources";
import type { Truth } from "../core/truth";

/*
 * Findings on the places where secrets stand in clear text. The policy SDK unwraps Pulumi's secrets before a policy
 * sees them: that a value was wrapped cannot be told, and does not help, as AWS shows it in these places all the same.
 */

/** Who asks that settings which many may read hold no secrets. */
export const SOURCES = [
  "stitch#unique-credentials",
  "astro#secrets-backend",
  "astro#secret-environment-variables",
  "platform-sh#application-security",
  "aptible#access-authorization",
  "aptible#password-management",
  "aptible#authentication",
] as const satisfies Source[];

const IN_STATE = "a Pulumi secret ends in clear text there as well";

const finding = (isSecret: Truth, path: string, readers: string): Finding =>
  violationIf(isSecret, `${path} holds a secret in clear text for ${readers}; ${IN_STATE}`, { detail: path });

const hidden = (path: string, readers: string) =>
  orUndecided(`an entry of ${path} holds a secret in clear text for ${readers}`);

/** On the entries of a map: by name and by value. */
export const secretsOfMap = (holder: Block, path: string, readers: string): Finding[] =>
  holder.entries(path).collect(
    ({ key, value }) => {
      const text = value.text("");
      // Glue's arguments begin with two hyphens.
      return finding(isSecretEntry(key.replace(/^-+/, ""), text), text.path, readers);
    },
    hidden(path, readers),
  );

/** On a list of names and values. */
export const secretsOfPairs = (
  pairs: Items<Block>,
  readers: string,
  keys = { name: "name", value: "value" },
): Finding[] =>
  pairs.collect(
    (pair) => {
      const value = pair.text(keys.value);
      const isSecret = isSecretPair(pair.text(keys.name), value);
      return finding(isSecret, value.path, readers);
    },
    hidden(pairs.path, readers),
  );

/** On texts: by their form alone. What is not known yet is no literal. */
export const secretsOfTexts = (texts: readonly Fact<string>[], readers: string): Finding[] =>
  texts.map((text) => finding(isSecretValue(text), text.path, readers));

/** On scripts, as they are or encoded. */
export const secretsOfScripts = (scripts: readonly Fact<string>[], readers: string): Finding[] =>
  scripts.map((script) => finding(isSecretScript(script), script.path, readers));
