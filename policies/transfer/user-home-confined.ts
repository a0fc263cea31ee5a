import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "transfer-user-home-confined",
  title: "Transfer users see only their own directory",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:transfer/user:User", "aws:transfer/access:Access"],
  whenAbsent: "Users see every directory that their role lets them see.",
  fix: 'Set homeDirectoryType: "LOGICAL" with homeDirectoryMappings.',
  judge: (user) =>
    violationUnless(
      or(user.word("homeDirectoryType").is("logical"), user.text("policy").isSet),
      "homeDirectoryType is not LOGICAL, and no policy confines the user to a directory",
    ),
});
