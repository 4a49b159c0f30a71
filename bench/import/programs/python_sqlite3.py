"""Reads a file with Python's csv and inserts its rows with sqlite3's executemany, in memory: python_sqlite3.py FILE TABLE QUERY."""

import csv
import json
import re
import sqlite3
import sys
import time

path, table, query = sys.argv[1:]


def peak_bytes():
    try:
        with open("/proc/self/status") as status:
            return int(re.search(r"VmHWM:\s*(\d+) kB", status.read())[1]) * 1024
    except OSError:
        return None


database = sqlite3.connect(":memory:")
start = time.perf_counter()
database.execute(table)
with open(path, encoding="utf-8", newline="") as file:
    rows = csv.reader(file)
    marks = ",".join("?" for _ in next(rows))
    filled = ([cell or None for cell in row] for row in rows)
    database.executemany(f"INSERT INTO responses VALUES ({marks})", filled)
database.commit()
ms = (time.perf_counter() - start) * 1000
peak = peak_bytes()

checksum = database.execute(query).fetchone()
print(json.dumps({"ms": ms, "peakBytes": peak, "checksum": checksum}))
