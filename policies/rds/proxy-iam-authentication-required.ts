import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "rds-proxy-iam-authentication-required",
  title: "RDS proxies require IAM authentication",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["stitch#unique-credentials", "aptible#unique-user-identification", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rds/proxy:Proxy"],
  whenAbsent: "Clients sign in with passwords.",
  fix: 'Set iamAuth: "REQUIRED" in auths, or defaultAuthScheme: "IAM_AUTH".',
  judge(proxy) {
    const isByDefault = proxy.word("defaultAuthScheme").is("iam_auth");
    const auths = proxy.list("auths");
    const isRequired = auths.every((auth) => auth.word("iamAuth").isOneOf(["required", "enabled"]));
    return violationUnless(
      or(isByDefault, and(auths.isEmpty.not, isRequired)),
      "auths admit clients without IAM authentication",
    );
  },
});
