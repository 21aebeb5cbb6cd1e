"""Signing in to the demo portal: the page, the code of half a minute, the pair that rotates."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from desktop.demo import staff
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio
BACK = "http://127.0.0.1:50123/back"


@pytest.fixture
def app(running: Running) -> dict[str, str]:
    """The app's credentials, with the people of the small world as those one can be."""
    values = {"client_id": "local.1", "client_secret": "s3cret", "member_id": "m" * 32}
    running.db.executemany(
        "INSERT INTO meta VALUES (?, ?)", [(f"oauth:{key}", each) for key, each in values.items()]
    )
    running.db.commit()
    return values


async def authorize(running: Running, user: int = 1, **more: str) -> httpx.Response:
    query = {"client_id": "local.1", "state": "xyz", "user_id": str(user), **more}
    return await running.client.get(f"{running.address}/oauth/authorize/allow", params=query)


async def code_for(running: Running, user: int = 1) -> str:
    answer = await authorize(running, user, redirect_uri=BACK)
    return parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]


async def token(running: Running, app: dict[str, str], **given: str) -> httpx.Response:
    query = {"client_id": app["client_id"], "client_secret": app["client_secret"], **given}
    return await running.client.get(f"{running.address}/oauth/token/", params=query)


async def pair(running: Running, app: dict[str, str], user: int = 1) -> dict[str, Any]:
    code = await code_for(running, user)
    answer: dict[str, Any] = (
        await token(running, app, grant_type="authorization_code", code=code)
    ).json()
    return answer


async def called(running: Running, access: str, method: str = "profile") -> httpx.Response:
    headers = {"Authorization": f"Bearer {access}"}
    return await running.client.post(f"{running.address}/rest/{method}", headers=headers)


async def test_the_page_names_the_people_and_an_unknown_app_is_told(running: Running) -> None:
    staff_page = f"{running.address}/oauth/authorize/"
    refused = await running.client.get(staff_page, params={"client_id": "nobody"})
    assert refused.status_code == 400
    running.db.execute("INSERT INTO meta VALUES ('oauth:client_id', 'local.1')")
    running.db.execute("UPDATE users SET name = '<Anna>' WHERE id = 1")
    page = await running.client.get(staff_page, params={"client_id": "local.1", "state": "a&b"})
    assert "&lt;Anna&gt; Petrova" in page.text, "names are text, not markup"
    assert "state=a%26b" in page.text


async def test_the_browser_goes_back_to_loopback_only(
    running: Running, app: dict[str, str]
) -> None:
    back = await authorize(running, redirect_uri=BACK)
    assert back.status_code == 302
    told = parse_qs(urlsplit(back.headers["location"]).query)
    assert told["state"] == ["xyz"]
    assert told["member_id"] == [app["member_id"]]
    for elsewhere in ("https://evil.example/", "", "http://127.0.0.1.evil.example/"):
        shown = await authorize(running, redirect_uri=elsewhere)
        assert shown.status_code == 200
        assert "id='code'" in shown.text


async def test_a_code_brings_tokens_that_let_the_person_in(
    running: Running, app: dict[str, str]
) -> None:
    tokens = await pair(running, app, user=7)
    assert tokens["client_endpoint"] == f"{running.address}/rest/"
    assert (tokens["expires_in"], tokens["status"]) == (3600, "L")
    who = (await called(running, tokens["access_token"])).json()["result"]
    assert (who["ID"], who["ADMIN"]) == ("7", False)
    as_parameter = await running.client.get(
        f"{running.address}/rest/profile", params={"auth": tokens["access_token"]}
    )
    assert as_parameter.json()["result"]["ID"] == "7"


async def test_d60_s34_a_code_is_good_for_half_a_minute_and_once(
    running: Running, app: dict[str, str]
) -> None:
    code = await code_for(running)
    running.switches.change({"clock_offset": 31})
    late = await token(running, app, grant_type="authorization_code", code=code)
    assert (late.status_code, late.json()["error"]) == (400, "invalid_grant")
    code = await code_for(running)
    first = await token(running, app, grant_type="authorization_code", code=code)
    again = await token(running, app, grant_type="authorization_code", code=code)
    assert (first.status_code, again.json()["error"]) == (200, "invalid_grant")


async def test_d60_s35_an_expired_token_is_renewed_and_the_old_pair_is_dead(
    running: Running, app: dict[str, str]
) -> None:
    old = await pair(running, app)
    await running.control("expire")
    refused = await called(running, old["access_token"])
    assert (refused.status_code, refused.json()["error"]) == (401, "expired_token")
    renewed = await token(
        running, app, grant_type="refresh_token", refresh_token=old["refresh_token"]
    )
    new = renewed.json()
    assert new["user_id"] == 1
    assert new["expires"] > 1_000_000_000
    assert new["refresh_token"] != old["refresh_token"]
    assert (await called(running, new["access_token"])).status_code == 200
    dead = await token(running, app, grant_type="refresh_token", refresh_token=old["refresh_token"])
    assert dead.json()["error"] == "invalid_grant"
    running.switches.change({"clock_offset": 3601})
    assert (await called(running, new["access_token"])).json()["error"] == "expired_token"


async def test_s35_a_token_expires_after_so_many_calls(
    running: Running, app: dict[str, str]
) -> None:
    tokens = await pair(running, app)
    running.faults.add({"on": "request", "do": "expire", "skip": 2})
    codes = [(await called(running, tokens["access_token"])).status_code for _ in range(4)]
    assert codes == [200, 200, 401, 401]


async def test_s35_a_refresh_can_be_refused_and_its_answer_lost_after_rotating(
    running: Running, app: dict[str, str]
) -> None:
    tokens = await pair(running, app)
    asked = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    for code, status in (("invalid_grant", 400), ("PAYMENT_REQUIRED", 401), ("wrong_client", 200)):
        running.faults.add({"on": "oauth/token", "do": "refuse", "code": code, "status": status})
        refused = await token(running, app, **asked)
        assert (refused.status_code, refused.json()["error"]) == (status, code)
    running.faults.add({"on": "oauth/token", "do": "drop", "when": "after"})
    with pytest.raises(httpx.RemoteProtocolError):
        await token(running, app, **asked)
    assert (await token(running, app, **asked)).json()["error"] == "invalid_grant", "it rotated"


async def test_s36_the_browser_step_can_lead_nowhere(running: Running, app: dict[str, str]) -> None:
    running.faults.add({"on": "oauth/authorize", "do": "html", "status": 500})
    page = await running.client.get(
        f"{running.address}/oauth/authorize/", params={"client_id": app["client_id"]}
    )
    assert (page.status_code, "location" in page.headers) == (500, False)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({}, "invalid_request"),
        ({"grant_type": "password"}, "invalid_request"),
        ({"grant_type": "authorization_code", "client_secret": "wrong"}, "invalid_client"),
        ({"grant_type": "authorization_code", "client_id": "wrong"}, "invalid_client"),
        ({"grant_type": "authorization_code", "code": "made-up"}, "invalid_grant"),
        ({"grant_type": "refresh_token"}, "invalid_grant"),
    ],
)
async def test_wrong_questions_to_the_token_address(
    running: Running, app: dict[str, str], given: dict[str, str], error: str
) -> None:
    refused = await token(running, app, **given)
    assert (refused.status_code, refused.json()["error"]) == (400, error)


async def test_no_account_of_the_shipped_company_is_missing_its_person(running: Running) -> None:
    assert {each.role for each in staff.accounts(running.db)} <= set(staff.ROLES)
    nobody = await running.client.get(
        f"{running.address}/oauth/authorize/allow", params={"client_id": "", "user_id": "1"}
    )
    assert nobody.status_code == 400
