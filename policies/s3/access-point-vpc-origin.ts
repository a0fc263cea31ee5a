import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "s3-access-point-vpc-origin",
  title: "S3 access points accept requests only from a VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/accessPoint:AccessPoint", "aws:fsx/s3AccessPointAttachment:S3AccessPointAttachment"],
  whenAbsent: "The access point answers from the internet.",
  fix: "Set vpcConfiguration: {vpcId} (the access point is replaced).",
  judge: mustBeSet(
    {
      "aws:s3/accessPoint:AccessPoint": "vpcConfiguration.vpcId",
      "aws:fsx/s3AccessPointAttachment:S3AccessPointAttachment": "s3AccessPoint.vpcConfiguration.vpcId",
    },
    "the access point answers from the internet",
  ),
});
