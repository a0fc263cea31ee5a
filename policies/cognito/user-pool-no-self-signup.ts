import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "cognito-user-pool-no-self-signup",
  title: "Only administrators create users",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization", "aptible#unique-user-identification"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cognito/userPool:UserPool"],
  whenAbsent: "Anybody can sign up.",
  fix: "Set adminCreateUserConfig: { allowAdminCreateUserOnly: true }.",
  remediates: true,
  peers: { prowler: ["cognito_user_pool_self_registration_disabled"] },
  judge: mustBeTrue("adminCreateUserConfig.allowAdminCreateUserOnly", "anybody can sign up"),
});
