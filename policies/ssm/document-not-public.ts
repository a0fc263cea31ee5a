import type { Fact } from "../core/fact";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";
import { and, Truth } from "../core/truth";

const SETTING = "aws:ssm/serviceSetting:ServiceSetting";

export default definePolicy({
  id: "ssm-document-not-public",
  title: "Systems Manager documents are not shared with everybody",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ssm/document:Document", SETTING],
  whenAbsent: "Documents are private.",
  fix: 'List account ids in permissions (not "All"), or set settingValue: "Disable".',
  remediates: true,
  peers: {
    config: ["ssm-document-not-public"],
    prowler: ["ssm_documents_set_as_public"],
    steampipe: ["ssm_document_prohibit_public_access", "ssm_document_block_public_sharing_setting_enabled"],
    checkov: ["CKV_AWS_303"],
  },
  judge: (resource) => {
    if (resource.type === SETTING) {
      return onlyIf(
        resource.text("settingId").satisfies((id) => id.endsWith("/ssm/documents/console/public-sharing-permission")),
        "sets something else",
        () =>
          mustNotBeOneOf("settingValue", ["Enable"], "documents can be shared with every account", "Disable")(resource),
      );
    }
    const isEverybody = (accounts: Fact<string>) =>
      accounts.satisfies((text) => text.split(",").some((account) => account.trim().toLowerCase() === "all"));
    return violationIf(
      resource
        .entries("permissions")
        .some(({ key, value }) => and(Truth.of(/^account_?ids$/i.test(key)), value.texts("").some(isEverybody))),
      "permissions share the document with every account",
    );
  },
});
