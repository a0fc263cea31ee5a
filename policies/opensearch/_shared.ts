import type { Resource } from "../core/graph";
import { and, type Truth } from "../core/truth";

/** A domain, under its own name and that of the service before it. */
export const DOMAINS = ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"] as const;

/** Whether a domain publishes a kind of log; an entry is enabled unless it says otherwise. */
export const publishes = (domain: Resource, logType: string): Truth =>
  domain
    .list("logPublishingOptions")
    .some((option) => and(option.text("logType").is(logType), option.bool("enabled").is(false).not));
