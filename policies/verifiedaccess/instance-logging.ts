import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

const DESTINATIONS = ["cloudwatchLogs", "kinesisDataFirehose", "s3"];

export default definePolicy({
  id: "verifiedaccess-instance-logging",
  title: "Verified Access instances log each request",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:verifiedaccess/instance:Instance"],
  companions: {
    logging: {
      types: ["aws:verifiedaccess/instanceLoggingConfiguration:InstanceLoggingConfiguration"],
      by: "verifiedaccessInstanceId",
    },
  },
  whenAbsent: "Requests are not logged.",
  fix: "Add a verifiedaccess.InstanceLoggingConfiguration with one accessLogs destination enabled.",
  judge(instance, { companionsOf }) {
    const isLogged = companionsOf(instance).logging.some((logging) =>
      or(...DESTINATIONS.map((place) => logging.bool(`accessLogs.${place}.enabled`).is(true))),
    );
    return violationUnless(isLogged, "No InstanceLoggingConfiguration logs the requests of the instance");
  },
});
