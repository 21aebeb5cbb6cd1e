"""The protocol of the demo portal: envelopes, lists, editing and batches, over a real socket."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.demo import store
from desktop.demo.switches import Switches
from tests.demo import small_world as world
from tests.demo.conftest import Running

pytestmark = pytest.mark.anyio
LIST = "catalog.document.list"


async def listed(running: Running, **params: Any) -> list[Any]:
    answer = await running.call(LIST, params)
    rows: list[Any] = answer["result"]["documents"]
    return rows


def many(running: Running, count: int) -> None:
    for number in range(100, 100 + count):
        world.document(running.db, number, "S")
    running.db.commit()


async def test_d1_an_unknown_method_is_told_before_the_credentials(running: Running) -> None:
    wrong = f"{running.address}/rest/1/wrong-code-000/"
    answer = await running.client.post(wrong + "no.such.method")
    assert (answer.status_code, answer.json()["error"]) == (404, "ERROR_METHOD_NOT_FOUND")
    answer = await running.client.post(wrong + "catalog.document.get")
    assert (answer.status_code, answer.json()["error"]) == (400, "22002")


async def test_d2_s15_s34_wrong_codes_and_missing_scopes(running: Running) -> None:
    answer = await running.client.post(f"{running.address}/rest/1/wrong-code-000/profile")
    assert (answer.status_code, answer.json()["error"]) == (401, "INVALID_CREDENTIALS")
    running.db.execute("UPDATE webhooks SET scopes = 'catalog'")
    refused = await running.raw("user.get")
    assert (refused.status_code, refused.json()["error"]) == (401, "insufficient_scope")
    inside = await running.call("batch", {"cmd": {"a": "user.get"}})
    assert inside["result"]["result_error"]["a"] == {
        "error": "insufficient_scope",
        "error_description": "",
    }
    running.db.execute("UPDATE webhooks SET active = 0")
    assert (await running.raw("profile")).status_code == 401


async def test_d3_the_order_of_keys(running: Running) -> None:
    many(running, 60)
    assert list(await running.call(LIST)) == ["result", "next", "total", "time"]
    assert list(await running.call("catalog.document.conduct")) == ["error", "error_description"]


async def test_d4_d8_strings_are_escaped_and_empty_is_null(running: Running) -> None:
    running.db.execute("UPDATE documents SET title = ? WHERE id = 11", ("Склад \"N\" & '<a>' /",))
    raw = await running.raw(LIST, {"filter": {"id": 11}})
    assert "Склад \\u0022N\\u0022 \\u0026 \\u0027\\u003Ca\\u003E\\u0027 \\/".encode() in raw.content
    assert raw.headers["content-type"] == "application/json; charset=utf-8"
    (document,) = raw.json()["result"]["documents"]
    assert list(document) == sorted(document)
    assert (document["commentary"], document["total"], document["docNumber"]) == (None,) * 3
    world.row(running.db, 11, amount=5.0, target=0, price=0.0)
    rows = await running.raw("catalog.document.element.list", {"filter": {"docId": 11}})
    assert b'"amount":5,' in rows.content
    (row,) = rows.json()["result"]["documentElements"]
    assert (row["storeTo"], row["purchasingPrice"]) == (None, None)


async def test_d5_every_way_of_sending_gives_the_same_answer(running: Running) -> None:
    url = running.url("catalog.document.conduct")
    ways = [
        await running.client.get(url, params={"id": "12"}),
        await running.client.post(url, data={"id": "12"}),
        await running.client.post(url, json={"id": 12}),
        await running.client.post(url, files={"id": (None, "12")}),
        await running.client.post(url + "?id=11", json={"id": "12"}),
    ]
    assert len({way.content for way in ways}) == 1
    broken = await running.client.post(
        url, content=b'{"id": 12', headers={"Content-Type": "application/json"}
    )
    assert broken.json()["error"] == "100"


async def test_d6_arrays_and_what_is_none(running: Running) -> None:
    name = "catalog.document.conductList"
    assert (await running.call(name, {"documentIds": 5}))["error"] == "100"
    for given in (["12"], {"a": 12}):
        assert (await running.call(name, {"documentIds": given}))["error"] == "0"
    for bad in ("abc", [1], 1.5, True):
        assert (await running.call("catalog.document.conduct", {"id": bad}))["error"] == "100"


async def test_d7_names_in_any_case_and_with_json(running: Running) -> None:
    for name in ("PROFILE", "Profile.json", "profile/", "profile.json"):
        assert (await running.call(name))["result"]["ID"] == "1"


async def test_d9_d10_pages_of_fifty(running: Running) -> None:
    many(running, 120)
    first = await running.call(LIST)
    assert (len(first["result"]["documents"]), first["next"], first["total"]) == (50, 50, 125)
    assert await listed(running, start=60) == await listed(running, start=50)
    last = await running.call(LIST, {"start": 100})
    assert (len(last["result"]["documents"]), "next" in last) == (25, False)
    fast = await running.call(LIST, {"start": -1, "filter": {">id": 110}})
    assert ("total" in fast, "next" in fast) == (False, False)
    assert fast["result"]["documents"][0]["id"] == 111


@pytest.mark.parametrize("condition", [{">ID": 13}, {"DOC_TYPE": "M"}, {"foo": 1}, {"logic": "OR"}])
async def test_d11_unknown_and_upper_case_names_are_dropped_in_silence(
    running: Running, condition: dict[str, Any]
) -> None:
    assert len(await listed(running, filter=condition)) == 5
    assert len(await listed(running, filter={"doc_type": "M"})) == 1
    assert len(await listed(running, order={"FOO": "DESC"})) == 5


async def test_d12_empty_arrays_dates_and_nulls(running: Running) -> None:
    world.document(running.db, 1, "S")
    assert [row["id"] for row in await listed(running, filter={"@id": []})] == [1]
    assert [row["id"] for row in await listed(running, filter={"@id": ["x", -3]})] == [1]
    assert len(await listed(running, filter={">=dateModify": "yesterday"})) == 6
    answer = await running.call(LIST, {"filter": {"statusBy": None}})
    assert answer["error_description"] == "Wrong format value of filter field `statusBy`."
    running.switches.change({"build": "older"})
    assert [row["id"] for row in await listed(running, filter={"@id": [12, 13]})] == [1]


async def test_d13_orders(running: Running) -> None:
    answer = await running.call(LIST, {"order": {"id": "FOO"}})
    assert (answer["error"], answer["error_description"]) == ("100", 'Invalid order "FOO"')
    assert (await listed(running, order={"id": "desc"}))[0]["id"] == 15


async def test_d14_d15_s17_totals_that_lie(running: Running) -> None:
    running.switches.change({"hidden": 3})
    answer = await running.call(LIST)
    assert (answer["total"], answer["next"]) == (8, 5)
    world.grant(running.db, "store_view", "catalog_read")
    nothing = await running.call(LIST, clerk=True)
    assert nothing["result"] == {"documents": []}
    assert (nothing["total"], nothing["next"]) == (8, 0)


async def test_d14_following_next_never_ends(running: Running) -> None:
    many(running, 50)
    running.switches.change({"hidden": 3})
    pages = [await running.call(LIST, {"start": start}) for start in (50, 55)]
    assert [page["next"] for page in pages] == [55, 55]
    assert pages[0]["result"] == pages[1]["result"], "the same rows for ever"


async def test_s17_undocumented_methods_can_be_missing(running: Running) -> None:
    details = "catalog.document.mode.statusDetails"
    assert (await running.call(details))["result"]["mode"] == "B24"
    running.switches.change({"undocumented": False})
    assert "error" in await running.call(details)


async def test_s21_a_proxy_that_makes_objects_of_all_maps(running: Running) -> None:
    running.switches.change({"batch_maps": "objects"})
    answer = await running.call("batch", {"cmd": ["server.time"]})
    assert list(answer["result"]["result"]) == ["0"]
    assert answer["result"]["result_error"] == {}


async def test_s23_the_clock_and_its_zone(running: Running) -> None:
    running.portal._clock = lambda: world.NOW
    running.switches.change({"clock_offset": 3600, "time_zone": "-05:00"})
    told = datetime.fromisoformat((await running.call("server.time"))["result"])
    assert told.timestamp() == int(world.NOW) + 3600
    assert told.utcoffset() == timedelta(hours=-5)


async def test_d16_select(running: Running) -> None:
    assert list((await listed(running, select=["title", "id"]))[0]) == ["id", "title"]
    assert len((await listed(running, select=["FOO"]))[0]) == 17
    running.switches.change({"suppliers": "catalog"})
    assert "contractorId" in (await listed(running))[0]


async def test_d44_d45_adding(running: Running) -> None:
    async def add(**fields: Any) -> Any:
        return await running.call("catalog.document.add", {"fields": fields})

    assert (await add(docType="A"))["error_description"] == (
        "Required fields: docType, responsibleId, currency"
    )
    given = {"responsibleId": 7, "currency": "EUR"}
    assert (await add(docType="U", **given))["error_description"] == "DOC_TYPE isn't available"
    titles = [
        (await add(docType="M", title=title, **given))["result"]["document"]["title"]
        for title in ("", "mine", "")
    ]
    assert titles == ["Transfer #1", "mine", "Transfer #3"]
    made = (await add(docType="M", status="Y", **given))["result"]["document"]
    assert (made["status"], made["statusBy"], len(made)) == ("N", None, 17)


async def test_d46_s19_updating(running: Running) -> None:
    fields = {"docType": "D", "currency": "USD", "status": "Y", "createdBy": 1, "title": "new"}
    answer = await running.call("catalog.document.update", {"id": 11, "fields": fields})
    document = answer["result"]["document"]
    assert (document["docType"], document["currency"], document["status"]) == ("A", "EUR", "N")
    assert (document["title"], document["createdBy"]) == ("new", 7)
    refused = await running.call("catalog.document.update", {"id": 12, "fields": {"title": "x"}})
    assert refused["error_description"] == "Cannot modify processed item"
    missing = {"id": 999, "fields": {"title": "x"}}
    assert (await running.call("catalog.document.update", missing))["result"] == {"document": []}
    running.switches.change({"update_missing": "not found"})
    assert "error" in await running.call("catalog.document.update", missing)


async def test_d43_d47_s18_deleting(running: Running) -> None:
    answer = await running.call("catalog.document.delete", {"id": 12})
    assert answer["error"] == "1"
    running.switches.change({"delete_conducted": "null"})
    assert (await running.call("catalog.document.delete", {"id": 12}))["result"] is None
    world.grant(running.db, "store_view", "catalog_read", "delete:A", "delete:S", stores="1")
    world.row(running.db, 11, target=2)
    answer = await running.call("catalog.document.delete", {"id": 11}, clerk=True)
    assert answer["result"] is None
    free = running.new("S", {"target": 1})
    later = running.new("S", {"target": 1})
    ids = [free, 13, later]
    answer = await running.call("catalog.document.deleteList", {"documentIds": ids}, clerk=True)
    assert "Insufficient permissions to delete" in answer["error_description"]
    left = {row[0] for row in running.db.execute("SELECT id FROM documents")}
    assert free not in left
    assert {13, later} <= left, "it stopped at the first without rights"


async def test_d48_d49_rows_of_drafts(running: Running) -> None:
    before = running.document(11)["date_modify"]
    fields = {"docId": 11, "elementId": 9999, "amount": -5, "storeTo": 0}
    added = await running.call("catalog.document.element.add", {"fields": fields})
    row = added["result"]["documentElement"]
    assert (row["amount"], row["elementId"]) == (-5, 9999)
    change = {"id": row["id"], "fields": {"amount": 2.5}}
    changed = await running.call("catalog.document.element.update", change)
    assert changed["result"]["documentElement"]["amount"] == 2.5
    assert running.document(11)["date_modify"] == before
    gone = await running.call("catalog.document.element.delete", {"id": row["id"]})
    assert gone["result"] is True
    refused = await running.call(
        "catalog.document.element.add", {"fields": {"docId": 12, "elementId": 101}}
    )
    assert (refused["error"], refused["error_description"]) == (
        "ERROR_DOCUMENT_STATUS",
        "Conducted document",
    )


async def test_d50_s9_binding_refuses_in_its_order(running: Running) -> None:
    async def bind(document: int, kind: int, entity: int) -> str:
        fields = {"documentId": document, "entityTypeId": kind, "entityId": entity}
        answer = await running.call("catalog.documentcontractor.add", {"fields": fields})
        return str(answer.get("error_description", "bound"))

    assert await bind(999, 9, 9) == "Store document was not found"
    assert await bind(13, 9, 9) == "Type of store document is wrong"
    assert await bind(12, 9, 9) == "Unable to edit conducted document"
    assert await bind(11, 9, 9) == "Wrong entity type id"
    assert await bind(11, 4, 9) == "Wrong entity id"
    assert await bind(11, 4, 31) == "bound"
    assert await bind(11, 4, 31) == "This contractor has been already bound to this document"
    assert await bind(11, 3, 44) == "bound"
    running.switches.change({"suppliers": "catalog"})
    assert await bind(11, 3, 44) == "Contractors should be provided by CRM"


async def test_d51_d52_lookups_with_manners_of_their_own(running: Running) -> None:
    name = "catalog.product.list"
    refused = await running.call(name, {"select": ["id"], "filter": {"iblockId": 23}})
    assert refused["error_description"] == "Required select fields: id, iblockId"
    select = ["id", "iblockId", "name"]
    refused = await running.call(name, {"select": select})
    assert refused["error_description"] == "Required filter fields: iblockId"
    found = await running.call(
        name, {"select": select, "filter": {"iblockId": 23, "id": [101, 102]}}
    )
    assert [row["name"] for row in found["result"]["products"]] == ["Chair", "Desk lamp"]
    people = await running.call("user.get", {"FILTER": {"ID": [7]}})
    assert people["result"][0]["ID"] == "7"
    bound = await running.call("catalog.documentcontractor.list")
    assert bound["result"] == {"documentContractor": []}
    names = await running.call("crm.item.list", {"entityTypeId": 4, "filter": {"@id": [31]}})
    assert names["result"]["items"][0]["title"] == "Nord"


# --- batch


async def batch(running: Running, cmd: Any, **more: Any) -> Any:
    return (await running.call("batch", {"cmd": cmd, **more}))["result"]


async def test_d54_d55_commands_and_their_five_maps(running: Running) -> None:
    good = running.new("S", {"target": 1})
    cmd = {
        "a": "catalog.document.conduct?id=12",
        "b": f"catalog.document.conduct?id={good}",
        "c": "catalog.document.list?filter[id]=11",
    }
    answer = await batch(running, cmd)
    assert set(answer["result"]) == {"b", "c"} == set(answer["result_time"])
    assert set(answer["result_error"]) == {"a"}
    assert answer["result_total"] == {"c": 1}
    assert answer["result_next"] == []
    halted = await batch(running, cmd, halt=1)
    assert (halted["result"], set(halted["result_error"])) == ([], {"a"})
    numbered = await batch(running, ["profile", "scope"])
    assert isinstance(numbered["result"], list)
    assert isinstance((await batch(running, ["nope", "scope"]))["result"], dict)


async def test_d56_lengths_and_nesting(running: Running) -> None:
    answer = await batch(running, {f"c{n}": "profile" for n in range(51)})
    assert answer["result_error"]["c50"]["error"] == "ERROR_BATCH_LENGTH_EXCEEDED"
    nested = await batch(running, {"a": "batch?cmd[x]=profile"})
    assert nested["result_error"]["a"]["error"] == "ERROR_BATCH_METHOD_NOT_ALLOWED"


async def test_d57_references_to_earlier_results(running: Running) -> None:
    answer = await batch(
        running,
        {
            "a": "catalog.document.list?filter[docType]=M",
            "b": "catalog.document.list?filter[id]=$result[a][documents][0][id]",
            "c": "catalog.document.list?filter[%3Eid]=$result[a][documents][49][id]&select[]=id",
        },
    )
    assert [row["id"] for row in answer["result"]["b"]["documents"]] == [13]
    assert len(answer["result"]["c"]["documents"]) == 5, "a missing path stays and reads as zero"


async def test_d62_s20_a_pending_error_taints_later_failures(running: Running) -> None:
    cmd = {"a": "catalog.document.delete?id=12", "b": "catalog.document.conduct?id=12"}
    assert (await batch(running, cmd))["result_error"]["b"]["error"] == "1"
    running.switches.change({"taint": False})
    assert (await batch(running, cmd))["result_error"]["b"]["error"] == "0"


# --- variants


async def test_s3_s4_codes_and_times_of_other_builds(running: Running) -> None:
    running.switches.change({"error_type": "integer"})
    assert (await running.conduct(12))["error"] == 0
    assert isinstance((await running.call("profile"))["time"]["start"], int)
    running.switches.change({"time": "float"})
    assert isinstance((await running.call("profile"))["time"]["start"], float)
    running.switches.change({"time": "box"})
    assert "operating" not in (await running.call("profile"))["time"]


async def test_s16_very_old_builds_know_the_old_names_only(running: Running) -> None:
    running.switches.change({"build": "very old"})
    name = {"name": "catalog.document.conduct"}
    assert (await running.call("method.get", name))["result"]["isExisting"] is False
    assert (await running.conduct(12))["error"] == "22002"
    confirm = await running.call("catalog.document.confirm", {"id": 12})
    assert "already fulfilled" in confirm["error_description"]


async def test_s12_s22_mandatory_fields_and_bare_measures(running: Running) -> None:
    running.switches.change({"mandatory": {"A": ["docNumber"]}, "bare_measures": True})
    given = {"docType": "A", "responsibleId": 7, "currency": "EUR"}
    refused = await running.call("catalog.document.add", {"fields": given})
    assert refused["error_description"] == 'The field "DOC_NUMBER" is required.'
    assert "measures" in await running.call("catalog.measure.list")


@pytest.mark.parametrize("wanted", [{"nothing": 1}, {"plan": "yes"}, {"hidden": "3"}])
async def test_a_switch_of_no_use_is_refused(
    wanted: dict[str, Any],
) -> None:
    switches = Switches()
    with pytest.raises(ValueError, match="switch"):
        switches.change({"language": "ru", **wanted})
    assert switches.language == "en", "all or nothing"


# --- bad input


@pytest.mark.parametrize("path", ["..%2f..%2fetc", "profile%00", "%ff", "a" * 3000, "", "batch/x"])
async def test_odd_paths_get_the_portal_s_answer(running: Running, path: str) -> None:
    answer = await running.client.post(running.url(path))
    assert answer.status_code in (400, 404)
    assert b"Traceback" not in answer.content


async def test_another_host_s_name_is_refused(running: Running) -> None:
    answer = await running.client.post(running.url("profile"), headers={"Host": "evil.example"})
    assert answer.json()["error"] == "INVALID_REQUEST"


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"5", b'{"cmd":5}', b"[" * 100_000])
async def test_bodies_of_every_kind_are_answered(running: Running, body: bytes) -> None:
    answer = await running.client.post(
        running.url("batch"), content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 200
    assert answer.json()["result"]["result"] == []


async def test_a_damaged_state_is_set_aside_and_never_deleted(tmp_path: Path) -> None:
    file = tmp_path / "demo.sqlite"
    opened = store.open_state(file)
    assert opened.fresh
    opened.connection.close()
    again = store.open_state(file)
    assert not again.fresh
    again.connection.close()
    file.write_bytes(b"this is no database" * 100)
    damaged = store.open_state(file)
    damaged.connection.close()
    assert damaged.fresh
    assert damaged.set_aside is not None
    assert damaged.set_aside.read_bytes().startswith(b"this is no database")
    assert file.stat().st_mode & 0o077 == 0
