import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "rds-option-group-tls-enabled",
  title: "Oracle option groups turn on TLS or required native network encryption",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rds/optionGroup:OptionGroup"],
  whenAbsent: "Oracle accepts plaintext.",
  fix: 'Add options: [{ optionName: "NATIVE_NETWORK_ENCRYPTION", optionSettings: [{ name: "SQLNET.ENCRYPTION_SERVER", value: "REQUIRED" }] }].',
  judge(group) {
    const demandsEncryption = group.list("options").some((option) =>
      or(
        option.text("optionName").is("SSL"),
        and(
          option.text("optionName").is("NATIVE_NETWORK_ENCRYPTION"),
          option
            .list("optionSettings")
            .some((setting) =>
              and(setting.text("name").is("SQLNET.ENCRYPTION_SERVER"), setting.word("value").is("required")),
            ),
        ),
      ),
    );
    return onlyIf(
      group.word("engineName").satisfies((engine) => engine.startsWith("oracle-")),
      "the engine has no such option",
      () =>
        violationUnless(
          demandsEncryption,
          "options hold neither SSL nor NATIVE_NETWORK_ENCRYPTION with SQLNET.ENCRYPTION_SERVER = REQUIRED: Oracle accepts plaintext",
        ),
    );
  },
});
