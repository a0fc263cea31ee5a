import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

const DESTINATIONS = ["cloudWatchLogsConfiguration", "firehoseConfiguration", "s3Configuration"];

export default definePolicy({
  id: "cognito-user-pool-log-delivery",
  title: "User pools export their authentication log",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#log-in-monitoring", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cognito/userPool:UserPool"],
  companions: {
    deliveries: { types: ["aws:cognito/logDeliveryConfiguration:LogDeliveryConfiguration"], by: "userPoolId" },
  },
  whenAbsent: "Sign-ins leave no lasting log.",
  fix: 'Add aws.cognito.LogDeliveryConfiguration with eventSource "userAuthEvents" (userPoolTier "PLUS").',
  judge(pool, { companionsOf }) {
    const isDelivered = companionsOf(pool).deliveries.some((delivery) =>
      delivery
        .list("logConfigurations")
        .some((configuration) =>
          and(
            configuration.text("eventSource").is("userAuthEvents"),
            or(...DESTINATIONS.map((destination) => configuration.block(destination).isSet)),
          ),
        ),
    );
    return violationUnless(
      isDelivered,
      "No LogDeliveryConfiguration exports userAuthEvents of the pool: sign-ins leave no lasting log",
    );
  },
});
