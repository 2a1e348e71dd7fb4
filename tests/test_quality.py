import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]

FOLDER = {
    "queries.tsv": "Q1\tbroodbakkers\nQ2\tober\nQ3\txylofoon\n",
    "corpus_elements.tsv": (
        "C1_nl_000\tbakker\nC1_nl_001\tbroodbakker\nC2_nl_000\tkelner\nC3_nl_000\tober\nC4_nl_000\tober\n"
    ),
    "annotations.tsv": "Q1\t0\tC1_nl_000\t1\nQ1\t0\tC1_nl_001\t1\nQ2\t0\tC3_nl_000\t1\nQ3\t0\tC2_nl_000\t1\n",
    "concept_mapping.tsv": "C1_nl_000\tc1\nC1_nl_001\tc1\nC2_nl_000\tc2\nC3_nl_000\tc3\nC4_nl_000\tc4\n",
}


def test_quality_is_measured_as_published_and_says_what_is_skipped(tmp_path: Path) -> None:
    whole, partial = tmp_path / "whole", tmp_path / "partial"
    for folder in (whole, partial):
        folder.mkdir()
    for name, text in FOLDER.items():
        (whole / name).write_text(text, encoding="utf-8")
    (tmp_path / "occupations_en.csv").write_text(
        "conceptUri,preferredLabel\n"
        "http://data.europa.eu/esco/occupation/c1,baker\nhttp://data.europa.eu/esco/occupation/c2,waiter\n",
        encoding="utf-8",
    )
    (tmp_path / "occupations_nl.csv").write_text(
        "conceptUri,preferredLabel,description\n"
        "http://data.europa.eu/esco/occupation/c2,kelner,Een kelner bedient gasten.\n"
        "http://data.europa.eu/esco/occupation/elsewhere,wever,Een wever weeft.\n",
        encoding="utf-8",
    )
    command = [sys.executable, f"{ROOT}/script/bench", "quality", "--rows", "40", "--melo", str(whole), str(partial)]
    done = subprocess.run([*command, "--esco", str(tmp_path)], check=True, capture_output=True, text=True)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    kiosk, related, peer, published, skipped, *others = lines
    # 1 for the baker; 1/2 for the waiter, because of equals the last one goes first; 0 for what resembles nothing.
    assert (kiosk["engine"], kiosk["mrr_by_name"], kiosk["mrr_by_occupation"]) == ("kiosk", 0.5, 0.5)
    assert (related["mrr_by_name"], related["other_languages"]) == (0.5, tmp_path.name)
    assert related["descriptions"] == 1
    assert (peer["engine"], peer["queries"], peer["names"]) == ("character TF-IDF", 3, 5)
    assert published["published_mrr_by_name"]["E5"] == 0.565
    assert (skipped["folder"], skipped["skipped"][:8]) == ("partial", "missing:")
    assert [line["what"] for line in others] == ["compounds", "compounds", "typos", "known item"]
    for line in others[:2]:
        assert line["recall"] > 0.7
        assert line["precision"] > 0.9
    assert others[2]["top_3"] > 0.98
