import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "ecs-service-volume-encrypted",
  title: "Volumes managed by a service are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ecs/service:Service"],
  whenAbsent: "Volumes are encrypted.",
  fix: "Set volumeConfiguration.managedEbsVolume.encrypted: true.",
  remediates: true,
  judge: mustNotBeFalse("volumeConfiguration.managedEbsVolume.encrypted", "what the tasks store lies in plaintext"),
});
