import { isWorldRange } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "sagemaker-workforce-ip-restricted",
  title: "Private labelling workforces sign in from known networks",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sagemaker/workforce:Workforce"],
  whenAbsent: "Workers sign in from anywhere.",
  fix: "Set sourceIpConfig.cidrs or workforceVpcConfig.",
  judge(workforce) {
    const ranges = workforce.texts("sourceIpConfig.cidrs");
    const isLimited = or(isGiven(workforce, "sourceIpConfig.cidrs"), workforce.text("workforceVpcConfig.vpcId").isSet);
    return violationIf(
      or(
        isLimited.not,
        ranges.some((range) => range.satisfies(isWorldRange)),
      ),
      "sourceIpConfig.cidrs admits every address: workers sign in from anywhere",
    );
  },
});
