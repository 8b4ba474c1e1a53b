#!/usr/bin/env node
import "../dist/dtx.js";
