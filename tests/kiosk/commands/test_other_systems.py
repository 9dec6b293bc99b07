from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.kiosk.commands.conftest import CommandLine
from tests.kiosk.sync.recorded_server import RecordedServer, Recording, recorded

TOKEN = "token-that-nobody-may-see"
UUID = "9982be4e-32cf-4656-a781-62ad45609d12"
INDICO = {"Authorization": f"Bearer {TOKEN}"}
ALFIO = {"Authorization": f"ApiKey {TOKEN}"}


def conversations(system: str, *names: str) -> Sequence[Recording]:
    return [each for name in names for each in recorded(system, name)]


def join_indico(einlass: CommandLine, url: str) -> None:
    joined = einlass(
        "indico", "join", "--url", url, "--number", "42", "--form", "7", "--token", "-", stdin=f"{TOKEN}\n".encode()
    )
    assert joined.exit_code == 0, joined.output
    assert TOKEN not in joined.output


def test_the_list_of_indico_comes_here_and_who_has_come_goes_there(einlass: CommandLine) -> None:
    asked = conversations("indico", "form", "list", "check_in", "list")
    # The last exchange opens once, tells and reads the list again.
    asked = [each for number, each in enumerate(asked) if number != 6]
    with RecordedServer(asked, headers=INDICO) as server:
        join_indico(einlass, server.url)
        assert einlass("sync", "indico", "--once").exit_code == 0
        assert "indico-101" in str(einlass.json("find", "Çelikkaya")[0]["matches"])
        admitted = einlass.json("admit", UUID, "--day", "2024-02-20")
        assert admitted[0]["outcome"] == "admitted"
        assert einlass("sync", "indico", "--once").exit_code == 0
    assert einlass.json("sync", "status")[0]["sent"] == 1


def test_whoever_left_is_asked_no_more(einlass: CommandLine) -> None:
    with RecordedServer(conversations("indico", "form"), headers=INDICO) as server:
        join_indico(einlass, server.url)
        assert einlass("indico", "leave").exit_code == 0
        assert einlass("indico", "check").exit_code != 0


def test_a_token_that_is_not_good_is_not_kept(einlass: CommandLine) -> None:
    with RecordedServer(conversations("indico", "not_allowed")) as server:
        words = ["indico", "join", "--url", server.url, "--number", "42", "--form", "7", "--token", TOKEN]
        assert einlass(*words).exit_code != 0
    assert "has not joined" in einlass("indico", "check").output


def test_who_has_come_goes_to_alfio(einlass: CommandLine) -> None:
    proof = "qTk1QmTQ3mG3v6mS6mC2oQx0bq5iJq0a7m5yX2hZ7yE="
    people = einlass.folder / "list.csv"
    people.write_text(f"id,code,last_name\nA1,{UUID}/{proof},Çelikkaya\n", "utf-8")
    assert einlass("import", str(people)).exit_code == 0
    (einlass.folder / "data" / "station.toml").write_text('name = "Tür 1"\n', "utf-8")
    statistics, bulk = recorded("alfio", "check_in")
    one = {**bulk, "body": bulk["body"][:1]}
    with RecordedServer([statistics, statistics, statistics, one], headers=ALFIO) as server:
        joined = einlass("alfio", "join", "--url", server.url, "--name", "digital", "--key", TOKEN)
        assert joined.exit_code == 0, joined.output
        assert einlass("alfio", "check").exit_code == 0
        assert einlass.json("admit", f"{UUID}/{proof}", "--day", "2024-02-20")[0]["outcome"] == "admitted"
        assert einlass("sync", "alfio", "--once").exit_code == 0
    assert einlass.json("sync", "status")[0]["sent"] == 1


@pytest.mark.parametrize("url", ["http://indico.example", "indico.example", "ftp://indico.example"])
def test_nobody_is_asked_without_encryption(einlass: CommandLine, url: str) -> None:
    result = einlass("indico", "join", "--url", url, "--number", "42", "--form", "7", "--token", TOKEN)
    assert result.exit_code == 2
    assert "https://" in result.output


@pytest.mark.parametrize("token", ["", " ", "ge\u2028heim", "schlüssel"])
def test_what_is_no_token_is_said_to_be_none(einlass: CommandLine, token: str) -> None:
    result = einlass("alfio", "join", "--url", "https://alf.example", "--name", "digital", "--key", token)
    assert result.exit_code == 2
