import { definePolicy, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "eks-node-group-ssh-restricted",
  title: "Worker nodes accept SSH from named security groups only",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:eks/nodeGroup:NodeGroup"],
  whenAbsent: "With a key and without groups AWS opens the port to everybody.",
  fix: "Set remoteAccess.sourceSecurityGroupIds, or drop remoteAccess and use Session Manager.",
  peers: { checkov: ["CKV_AWS_100"] },
  judge: (group) =>
    violationIf(
      and(group.text("remoteAccess.ec2SshKey").isSet, isGiven(group, "remoteAccess.sourceSecurityGroupIds").not),
      "remoteAccess.sourceSecurityGroupIds is missing: SSH, or RDP, of the nodes is open to the whole internet",
    ),
});
