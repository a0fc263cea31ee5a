import type { Block } from "../core/fact";
import { or, type Truth } from "../core/truth";

/** Whether one of the three destinations that MSK and MSK Connect know for logs is enabled. */
export const isDelivered = (logs: Block): Truth =>
  or(...["cloudwatchLogs", "firehose", "s3"].map((destination) => logs.bool(`${destination}.enabled`).is(true)));
