import { testShard } from "./_shard";

testShard(0);
