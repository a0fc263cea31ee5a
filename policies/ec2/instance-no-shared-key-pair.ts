import { definePolicy, violationIf } from "../core/policy";
import { judgeLaunches, SPOT_FLEET, WITH_METADATA } from "./_instances";

const KEYS: Readonly<Record<string, string>> = {
  "aws:batch/computeEnvironment:ComputeEnvironment": "computeResources.ec2KeyPair",
  "aws:eks/nodeGroup:NodeGroup": "remoteAccess.ec2SshKey",
};

export default definePolicy({
  id: "ec2-instance-no-shared-key-pair",
  title:
    "People reach instances under their own identity (Session Manager, EC2 Instance Connect) and not with a shared SSH key pair",
  family: "authentication",
  citations: ["164.312(a)(2)(i)", "164.312(d)"],
  sources: [
    "stitch#unique-credentials",
    "platform-sh#region-access-managed",
    "aptible#termination",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...WITH_METADATA, SPOT_FLEET, ...Object.keys(KEYS)],
  whenAbsent: "Nobody has a key.",
  fix: "Drop keyName; use Session Manager or EC2 Instance Connect.",
  peers: { steampipe: ["ec2_instance_no_amazon_key_pair"] },
  judge: (resource) => {
    const path = KEYS[resource.type] ?? "keyName";
    return judgeLaunches(
      resource,
      (launch) =>
        violationIf(launch.text(path).isSet, `${path} is set: people share one SSH key, and nobody knows who came`),
      "people share one SSH key",
    );
  },
});
