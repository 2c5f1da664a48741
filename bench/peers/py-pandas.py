"""What pandas makes of the columns in a folder: one run for every task named on standard input."""

import sys

import numpy as np
import pandas as pd
from serve import column, serve

folder = sys.argv[1]
as_of = int(sys.argv[2])
lines = pd.DataFrame(
    {
        "customer": column(folder, "customer", "i4"),
        "order": column(folder, "order", "i4"),
        "day": column(folder, "day", "i4"),
        "amount": column(folder, "amount", "f8"),
        "channel": column(folder, "channel", "i4"),
        "city": column(folder, "city", "i4"),
    }
)

SHARES = [0.2, 0.4, 0.6, 0.8]
# Segment of each pair of scores: rows R 1-5, columns FM 1-5.
SEGMENTS = np.array(
    [
        [10, 10, 8, 8, 7],
        [9, 9, 8, 8, 7],
        [6, 6, 5, 1, 1],
        [4, 2, 2, 1, 1],
        [3, 2, 2, 0, 0],
    ]
)


def segments():
    # What was paid makes an order and its day; refunds (below 0) only take from the money.
    paid = lines[lines["amount"] > 0]
    last = paid.groupby("customer")["day"].max()
    # An order is of one customer, so its first paid line stands for it.
    frequency = paid.drop_duplicates("order").groupby("customer").size().to_numpy()
    money = lines.groupby("customer")["amount"].sum()
    monetary = money.loc[last.index].round(6).to_numpy()
    r = 5 - cuts_below(as_of - last.to_numpy())
    f = 1 + cuts_below(frequency)
    m = 1 + cuts_below(monetary)
    segment = SEGMENTS[r - 1, (f + m + 1) // 2 - 1]
    sizes = np.bincount(segment, minlength=12)
    sizes[11] = len(money) - len(last)
    return {
        "sizes": sizes.tolist(),
        "frequency": int(frequency.sum()),
        "monetary": float(money.sum()),
    }


def cuts_below(values):
    return np.searchsorted(np.quantile(values, SHARES), values, side="left")


def describe():
    amount = lines["amount"]
    found = amount.describe()
    return {
        "n": int(found["count"]),
        "mean": found["mean"],
        "sd": found["std"],
        "min": found["min"],
        "q1": found["25%"],
        "median": found["50%"],
        "q3": found["75%"],
        "max": found["max"],
        "skew": amount.skew(),
    }


def group():
    found = lines.groupby(["channel", "city"])["amount"].sum()
    return {"revenue": found.tolist()}


def group_orders():
    keys = ["channel", "city"]
    paid = lines[lines["amount"] > 0].groupby(keys).agg(
        orders=("order", "nunique"), buyers=("customer", "nunique")
    )
    return {
        "revenue": lines.groupby(keys)["amount"].sum().tolist(),
        "orders": paid["orders"].tolist(),
        "buyers": paid["buyers"].tolist(),
    }


serve(
    f"pandas {pd.__version__}",
    {"segments": segments, "describe": describe, "group": group, "group-orders": group_orders},
)
