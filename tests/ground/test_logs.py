"""Whatever is logged, by whomever: the file holds no secret."""

import asyncio
import http.client
import logging
import stat
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import httpx
import pytest

from desktop.ground.logs import LOG_FILE, keep_secret, masked, start_log, stop_log

CODE = "x7k2p9q4w8e1r5t3"
ACCESS = "a1b2c3d4e5f6a7b8c9d0"
REFRESH = "r9e8f7r6e5s4h3t2o1k0"
CLIENT = "clientSecretVeryLong0123456789"
PASSWORD = "hunter2hunter2"
BARE = "a-bare-value-only-known-by-heart"

SPOKEN = [
    f"POST https://example.bitrix24.com/rest/1/{CODE}/catalog.document.list.json",
    f"POST http://127.0.0.1:8080/sub/path/rest/17/{CODE}/ failed",
    f"GET https://example.bitrix24.com/rest/profile?auth={ACCESS}&start=-1",
    f"GET https://example.bitrix24.com/rest/profile?start=-1&AUTH={ACCESS}",
    f"GET https://oauth.example/oauth/token/?client_secret={CLIENT}&refresh_token={REFRESH}",
    f"redirected to http://127.0.0.1:5000/?code={CODE}&state=1",
    f"redirected to callback%3Fcode%3D{CODE}%26state",
    f"Authorization: Bearer {ACCESS}",
    f"{{'Authorization': 'Bearer {ACCESS}'}}",
    f"[(b'authorization', b'Bearer {ACCESS}')]",
    f"Authorization: {ACCESS}",
    f"Proxy-Authorization: Basic {ACCESS}==",
    f'{{"access_token": "{ACCESS}", "refresh_token":"{REFRESH}"}}',
    f"{{'client_secret': '{CLIENT}', 'x': 1}}",
    f"http://person:{PASSWORD}@proxy.example:3128",
    f"somebody printed {BARE} alone",
]
SECRETS = [CODE, ACCESS, REFRESH, CLIENT, PASSWORD, BARE]


@pytest.fixture
def log_file(tmp_path: Path) -> Iterator[Path]:
    keep_secret(BARE)
    level = logging.getLogger().level
    handler = start_log(tmp_path, logging.DEBUG)
    try:
        yield tmp_path / LOG_FILE
    finally:
        stop_log(handler)
        logging.getLogger().setLevel(level)


@pytest.mark.parametrize("name", ["", "desktop.portal", "httpx", "httpcore", "asyncio", "uvicorn"])
def test_no_logger_writes_a_secret(log_file: Path, name: str) -> None:
    logger = logging.getLogger(name)
    for text in SPOKEN:
        logger.warning(text)
        logger.warning("as an argument: %s", text)
        logger.warning("as a dictionary: %r", {"url": text})
    written = log_file.read_text("utf-8")
    assert written.count("as an argument") == len(SPOKEN)
    assert [secret for secret in SECRETS if secret in written] == []


def test_a_traceback_holds_no_secret(log_file: Path) -> None:
    for text in SPOKEN:
        try:
            raise ValueError(text)
        except ValueError:
            logging.getLogger("desktop").exception("while asking %s", text)
    written = log_file.read_text("utf-8")
    assert "Traceback" in written
    assert [secret for secret in SECRETS if secret in written] == []


def test_httpx_itself_logs_the_request_without_the_code(log_file: Path) -> None:
    async def ask() -> None:
        def answer(_: httpx.Request) -> httpx.Response:
            return httpx.Response(200, json={"result": True})

        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
            await client.post(
                f"https://example.bitrix24.com/rest/1/{CODE}/profile?auth={ACCESS}",
                headers={"Authorization": f"Bearer {ACCESS}"},
            )

    asyncio.run(ask())
    written = log_file.read_text("utf-8")
    assert "HTTP Request: POST" in written
    assert [secret for secret in SECRETS if secret in written] == []


def test_a_real_connection_logged_in_full_shows_no_code(log_file: Path) -> None:
    """httpcore writes every header at DEBUG; nothing listens at the address, and it need not."""

    async def ask() -> None:
        async with httpx.AsyncClient() as client:
            await client.post(
                f"http://127.0.0.1:1/rest/1/{CODE}/profile",
                headers={"Authorization": f"Bearer {ACCESS}"},
            )

    with pytest.raises(httpx.ConnectError):
        asyncio.run(ask())
    written = log_file.read_text("utf-8")
    assert "connect_tcp" in written
    assert [secret for secret in SECRETS if secret in written] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps files private by other means")
def test_the_log_is_for_its_owner_only_also_after_rotating(log_file: Path) -> None:
    logging.getLogger().warning("one")
    for handler in logging.getLogger().handlers:
        if isinstance(handler, RotatingFileHandler):
            handler.doRollover()
    logging.getLogger().warning("two")
    files = list(log_file.parent.iterdir())
    assert len(files) == 2
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_plain_sentences_stay_as_they_are() -> None:
    plain = "Conducted 12 of 14 documents in 3.2 s; 2 refused (code 0, HTTP 400)"
    assert masked(plain) == plain
    assert http.client.responses[200] in masked("HTTP/1.1 200 OK")
