import { isWorldRange } from "../core/network";
import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { some } from "../core/truth";

const DIRECTORY = "aws:workspaces/directory:Directory";
const RANGES: Readonly<Record<string, string>> = {
  "aws:workspaces/ipGroup:IpGroup": "rules.source",
  "aws:workspacesweb/ipAccessSettings:IpAccessSettings": "ipRules.ipRange",
};

export default definePolicy({
  id: "workspaces-directory-ip-restricted",
  title: "WorkSpaces sign-in is limited to known networks",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["sftp-to-go#ip-safelisting", "aptible#access-authorization", "aptible#workstation-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [DIRECTORY, ...Object.keys(RANGES)],
  whenAbsent: "Users sign in from anywhere.",
  fix: "Set ipGroupIds with an aws.workspaces.IpGroup of known addresses.",
  judge(resource) {
    if (resource.type === DIRECTORY)
      return violationUnless(isGiven(resource, "ipGroupIds"), "ipGroupIds is empty: users sign in from anywhere");
    const ranges = resource.leaves(RANGES[resource.type]!);
    return violationIf(
      some(ranges, (range) => range.satisfies(isWorldRange)),
      `${RANGES[resource.type]} admits every address`,
    );
  },
});
