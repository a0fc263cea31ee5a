import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "location-tracker-customer-managed-key",
  title: "Location trackers and geofences use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:location/tracker:Tracker", "aws:location/geofenceCollection:GeofenceCollection"],
  whenAbsent: "A key that AWS owns is used.",
  fix: "Set kmsKeyId.",
  judge: mustNameOwnKey("kmsKeyId"),
});
