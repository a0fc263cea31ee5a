import type { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { some } from "../core/truth";

// Emulators of AWS on the machine itself.
const EMULATOR =
  /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\]|host\.docker\.internal|localhost\.localstack\.cloud)$/;

function isPlaintext(uri: string): boolean {
  if (!/^\s*http:\/\//i.test(uri)) return false;
  return !(URL.canParse(uri) && EMULATOR.test(new URL(uri).hostname));
}

export default definePolicy({
  id: "provider-endpoints-encrypted",
  title: "The AWS provider itself talks TLS and checks certificates",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["pulumi:providers:aws"],
  whenAbsent: "AWS's own endpoints, over TLS.",
  fix: "Remove insecure and use https:// endpoints.",
  judge(provider) {
    const endpoints = provider.json("endpoints");
    const isPlain = (uri: Fact<string>) => uri.satisfies(isPlaintext);
    return [
      violationIf(provider.bool("insecure").is(true), "insecure is true: certificates are not checked"),
      violationIf(
        some(endpoints.everyText(), isPlain),
        "An endpoint begins with http://: API calls, and the data in them, are sent in plaintext",
      ),
    ];
  },
});
