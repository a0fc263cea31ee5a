import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "quicksight-account-edition-enterprise",
  title: "QuickSight runs in an edition that encrypts data at rest",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:quicksight/accountSubscription:AccountSubscription"],
  whenAbsent: "edition is required.",
  fix: 'Set edition: "ENTERPRISE" (the subscription is replaced).',
  judge: mustNotBeOneOf("edition", ["STANDARD"], "the edition does not encrypt SPICE data at rest"),
});
