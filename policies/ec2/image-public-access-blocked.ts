import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ec2-image-public-access-blocked",
  title: "Public sharing of AMIs is blocked in the region",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/imageBlockPublicAccess:ImageBlockPublicAccess"],
  whenAbsent: "state is required.",
  fix: 'Set state: "block-new-sharing".',
  remediates: true,
  peers: { prowler: ["ec2_ami_account_block_public_access"] },
  judge: mustBeOneOf("state", ["block-new-sharing"], "images of the region can be shared with everybody"),
});
