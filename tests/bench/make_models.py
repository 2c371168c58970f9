#!/usr/bin/env python3
# SPDX-FileCopyrightText: the Twinscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a folder of many DTDL 2 models out of our sample models, for measuring parsers.

    tests/bench/make_models.py FOLDER [COUNT]

Every plant gets its own copies under its own ids, so that components and bases stay inside the plant.
"""
import json
import pathlib
import re
import sys

SAMPLES = pathlib.Path(__file__).parents[2] / "resources/models/dtmi/com/example"
NAMES = ["thermostat-1", "deviceinformation-1", "temperaturecontroller-1", "airhandler-1", "gate-1"]


def texts():
    for name in NAMES:
        text = (SAMPLES / f"{name}.json").read_text(encoding="utf-8")
        model = json.loads(text)
        if "context;2" not in json.dumps(model["@context"]):
            model["@context"] = "dtmi:dtdl:context;2"
        yield name, json.dumps(model, indent=2, ensure_ascii=False)


def main():
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    samples = list(texts())
    for number in range(count):
        plant, (name, text) = number // len(samples), samples[number % len(samples)]
        target = folder / f"dtmi/com/example/plant{plant}/{name}.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        renamed = re.sub(r"dtmi:com:example:", f"dtmi:com:example:plant{plant}:", text)
        target.write_text(renamed, encoding="utf-8")


main()
