"""The names that reading and writing the XML of Europass (Candidate, since 2020) share."""

NAMESPACE, ROOT = "http://www.europass.eu/1.0", "Candidate"
PREFIXES = {
    "": NAMESPACE,
    "oa": "http://www.openapplications.org/oagis/9",
    "hr": "http://www.hr-xml.org/3",
    "eures": "http://www.europass_eures.eu/1.0",
}
DIMENSIONS = (
    "CEF-Understanding-Listening",
    "CEF-Understanding-Reading",
    "CEF-Speaking-Interaction",
    "CEF-Speaking-Production",
    "CEF-Writing-Production",
)
NETWORKS = frozenset({"linkedin", "facebook", "twitter", "instagram", "youtube", "github", "tumblr", "vimeo"})
ESCO = "http://data.europa.eu/esco/"
PRIZES, GOOD_TO_KNOW = "Prizes", "Also good to know"
"""Sections of one's own, by the words of paper in the language of the CV."""
