import { testExample } from "./_example";

testExample("platform-sh", { findings: 40, services: 10 });
