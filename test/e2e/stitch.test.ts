import { testExample } from "./_example";

testExample("stitch", { findings: 40, services: 10 });
