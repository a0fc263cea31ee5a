import { definePolicy, notApplicable, violationIf } from "../core/policy";
import { allowedIngressPorts, isInRanges } from "../core/ports";

export default definePolicy({
  id: "transfer-server-not-public",
  title: "SFTP endpoints are reachable from known addresses only",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: [
    "sftp-to-go#restricted-ports",
    "sftp-to-go#ip-safelisting",
    "astro#single-tenancy",
    "aptible#access-authorization",
  ],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:transfer/server:Server"],
  settings: [allowedIngressPorts],
  whenAbsent: "The endpoint is public.",
  fix: 'Set endpointType: "VPC" with endpointDetails (vpcId, subnetIds, securityGroupIds, addressAllocationIds for partners) and limit the security group\'s sources, or open port 22 in the settings.',
  peers: { checkov: ["CKV_AWS_164"] },
  judge(server, { settings }) {
    const isOpened = isInRanges(22, settings.get(allowedIngressPorts));
    if (isOpened) return notApplicable("the setting allowedIngressPorts opens port 22");
    return violationIf(
      server.word("endpointType").orElse("public").is("public"),
      "endpointType is PUBLIC: SFTP is open to the whole internet, and cannot be limited to known addresses",
    );
  },
});
