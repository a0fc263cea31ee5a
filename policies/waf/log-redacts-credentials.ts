import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";
import { CLASSIC_ACLS } from "./_shared";

const LOGGING = "aws:wafv2/webAclLoggingConfiguration:WebAclLoggingConfiguration";

export default definePolicy({
  id: "waf-log-redacts-credentials",
  title: "Web ACL logs hide credentials and personal query strings",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#logs-without-phi", "aptible#password-management"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [LOGGING, ...CLASSIC_ACLS],
  whenAbsent: "Every header is logged.",
  fix: 'Add redactedFields: [{ singleHeader: { name: "authorization" } }, { singleHeader: { name: "cookie" } }].',
  judge: (resource) => {
    const fields =
      resource.type === LOGGING
        ? resource.list("redactedFields")
        : resource.list("loggingConfiguration.redactedFields.fieldToMatches");
    const hides = (header: string) =>
      fields.some((field) =>
        resource.type === LOGGING
          ? field.word("singleHeader.name").is(header)
          : and(field.text("type").is("HEADER"), field.word("data").is(header)),
      );
    const isLogged = resource.type === LOGGING ? Truth.true : resource.block("loggingConfiguration").isSet;
    return onlyIf(isLogged, "logs nothing", () =>
      ["authorization", "cookie"].map((header) =>
        violationUnless(
          hides(header),
          `redactedFields do not hide the header ${header}: credentials stand in the log`,
          {
            detail: header,
          },
        ),
      ),
    );
  },
});
