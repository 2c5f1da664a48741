"""What scikit-learn makes of the points in a folder: one run for every task named on standard input."""

import sys

import sklearn
from serve import column, serve
from sklearn.cluster import KMeans

points = column(sys.argv[1], "points", "f8").reshape(-1, 3)


def cluster():
    found = KMeans(n_clusters=4, n_init=10, random_state=1).fit(points)
    return {"inertia": float(found.inertia_)}


serve(f"scikit-learn {sklearn.__version__}", {"cluster": cluster})
