import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";
import { CLIENTS } from "./_shared";

export default definePolicy({
  id: "cognito-client-hides-user-existence",
  title: "Sign-in errors do not reveal which users exist",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["platform-sh#application-security", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: CLIENTS,
  whenAbsent: "LEGACY: errors tell which users exist.",
  fix: 'Set preventUserExistenceErrors: "ENABLED".',
  remediates: true,
  peers: { prowler: ["cognito_user_pool_client_prevent_user_existence_errors"] },
  judge: mustBeOneOf("preventUserExistenceErrors", ["ENABLED"], "errors tell which users exist"),
});
