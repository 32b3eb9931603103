"""Labels of the fixed values of the reference data."""

from models.library.reference import Effort, MarketFact, TechnologyKind
from models.support.messages import Message, message

EFFORTS: dict[Effort, Message] = {
    "hours": message("Hours", "effort"),
    "days": message("Days", "effort"),
    "weeks": message("Weeks", "effort"),
    "quarter": message("A quarter", "effort"),
}
"""The usual amount of work of an activity, from least to most."""

TECHNOLOGY_KINDS: dict[TechnologyKind, Message] = {
    "language": message("Languages", "technologies"),
    "framework": message("Frameworks", "technologies"),
    "api": message("Interfaces", "technologies"),
    "relational": message("Relational databases", "technologies"),
    "nosql": message("NoSQL databases", "technologies"),
    "web-server": message("Web servers", "technologies"),
    "cloud": message("Cloud providers", "technologies"),
    "serverless": message("Serverless", "technologies"),
    "container": message("Containers", "technologies"),
    "version-control": message("Version control", "technologies"),
    "cross-cutting": message("Cross-cutting", "technologies"),
}
"""Headings of the technology catalogue in their order."""

_STATISTICS: dict[str, Message] = {
    "average": message("Average", "statistic"),
    "lower-bound": message("Often above", "statistic"),
    "maximum": message("Highest reported", "statistic"),
    "median": message("Median", "statistic"),
    "percentile-25": message("25th percentile", "statistic"),
    "percentile-75": message("75th percentile", "statistic"),
    "range": message("Range", "statistic"),
    "top": message("Top earners", "statistic"),
    "top-market": message("Top startup market", "statistic"),
}


def statistic_label(fact: MarketFact) -> Message:
    """Label of a pay figure, with its statistic and region: "Average, US". Raises KeyError for a fact without a number."""
    return message("{statistic}, {place}", statistic=_STATISTICS[fact.statistic], place=fact.geography)
