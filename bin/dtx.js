#!/usr/bin/env node
void require("../dist/start.cjs").load().main.command();
