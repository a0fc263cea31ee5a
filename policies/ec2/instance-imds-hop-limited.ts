import { definePolicy } from "../core/policy";
import { mustBeAtMost } from "../core/requirements";
import { wholeNumber } from "../core/settings";
import { WITH_METADATA } from "./_instances";

const maximumHops = wholeNumber(
  "ec2.maximumMetadataHops",
  { min: 1, max: 64 },
  { fallback: 1, description: "How many hops answers of the metadata service may take; container hosts often need 2." },
);

export default definePolicy({
  id: "ec2-instance-imds-hop-limited",
  title:
    "The metadata response hop limit does not let containers or proxies one network hop away reach instance credentials",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: WITH_METADATA,
  settings: [maximumHops],
  whenAbsent: "One hop.",
  fix: "Set metadataOptions.httpPutResponseHopLimit: 1.",
  remediates: true,
  peers: { steampipe: ["autoscaling_launch_config_hop_limit"], checkov: ["CKV_AWS_341"] },
  judge: mustBeAtMost(
    "metadataOptions.httpPutResponseHopLimit",
    maximumHops,
    1,
    "containers reach the credentials of the instance's role",
  ),
});
