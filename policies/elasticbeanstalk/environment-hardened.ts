import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { ENVIRONMENT, hasOption, type Option, template } from "./_shared";

const IMDS = ["aws:autoscaling:launchconfiguration", "DisableIMDSv1"] as const;
const PUBLIC = ["aws:ec2:vpc", "AssociatePublicIpAddress"] as const;
const TYPE = ["aws:elasticbeanstalk:environment", "EnvironmentType"] as const;

export default definePolicy({
  id: "elasticbeanstalk-environment-hardened",
  title: "Beanstalk instances use IMDSv2, have no public address and are reached over HTTPS",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ENVIRONMENT],
  companions: { template },
  whenAbsent: "IMDSv1 answers, and clients speak plain HTTP.",
  fix: 'Set DisableIMDSv1 "true", AssociatePublicIpAddress "false" and an HTTPS listener on 443.',
  judge(environment, { companionsOf }) {
    const { template } = companionsOf(environment);
    const has = (option: Option, question: (value: string) => boolean) =>
      hasOption(environment, template, option, question);
    const isSingle = has(TYPE, (value) => value === "singleinstance");
    const hasHttps = or(
      has(["aws:elbv2:listener:443", "Protocol"], (value) => value === "https"),
      has(["aws:elb:listener:443", "ListenerProtocol"], (value) => value === "https" || value === "ssl"),
    );
    return [
      violationUnless(
        has(IMDS, (value) => value === "true"),
        "DisableIMDSv1 is not true: a forged request reads the credentials of the instance's role",
        {
          detail: "DisableIMDSv1",
        },
      ),
      violationIf(
        has(PUBLIC, (value) => value === "true"),
        "AssociatePublicIpAddress is true: the whole internet reaches the instances",
        {
          detail: "AssociatePublicIpAddress",
        },
      ),
      violationIf(and(isSingle.not, hasHttps.not), "No listener on 443 speaks HTTPS: clients send in plaintext", {
        detail: "HTTPS",
      }),
    ];
  },
});
