import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "mwaa-environment-customer-key",
  title: "Airflow data uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#planes-encrypted-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:mwaa/environment:Environment"],
  whenAbsent: "A key of AWS is used.",
  fix: "Set kmsKey: key.arn (the environment is replaced).",
  judge: mustNameOwnKey("kmsKey", "a key of AWS is used"),
});
