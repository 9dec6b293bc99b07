"""A private PostgreSQL with TLS and passwords that can be stopped and killed, and a fresh database for each test."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from pytest_postgresql import factories

ADMIN = "postgres"
PASSWORD = "geheim im Labor"
HOST = "127.0.0.1"
OTHER_HOST = "127.0.0.2"
"""It answers here as well, but its certificate does not say so."""


class PostgresMissing(Exception):
    """This machine cannot run it; the text says what is missing."""


def other_authority() -> str:
    """The certificate of an authority that has not signed this server's."""
    return _Authority.new().text


@dataclass
class PostgresLab:
    """One server. The attributes without a comment are those that pytest-postgresql asks a server for."""

    folder: Path
    port: int
    authority: str
    """The certificate of the authority that signed the server's, as text (PEM)."""
    host: str = HOST
    user: str = ADMIN
    password: str = PASSWORD
    options: str = ""
    maintenance_dbname: str = "postgres"
    template_dbname: str = "template1"
    settings: Mapping[str, str] = field(default_factory=dict)

    @property
    def authority_file(self) -> Path:
        """The same as a file."""
        return self.folder / "ca.crt"

    def url(self, database: str) -> str:
        """Where an administrator reaches a database of it."""
        return f"postgresql://{self.user}:{PASSWORD.replace(' ', '%20')}@{self.host}:{self.port}/{database}"

    def admin(self, database: str = "postgres") -> psycopg.Connection:
        """A connection of the administrator, each statement on its own."""
        return psycopg.connect(self.url(database), autocommit=True)

    @contextmanager
    def database(self, name: str) -> Iterator[str]:
        """An empty database as long as the block lasts; its address for the administrator."""
        with self.admin() as admin:
            admin.execute(f"drop database if exists {name} with (force)")
            admin.execute(f"create database {name}")
        yield self.url(name)
        # The server may have been started anew meanwhile.
        with self.admin() as admin:
            admin.execute(f"drop database {name} with (force)")

    def start(self) -> None:
        """Start it and wait until it answers; everything it knew is still there."""
        _ctl(self.folder, "start", "-w", "-t", "60", "-l", str(self.folder / "data" / "server.log"))

    def stop(self, how: str = "fast") -> None:
        """Stop it: "fast" says so to everybody who is connected, "immediate" is as if the power was cut."""
        _ctl(self.folder, "stop", "-w", "-m", how)

    def speak_tls(self, spoken: bool) -> None:
        """Whether new connections may be encrypted."""
        with self.admin() as connection:
            connection.execute(f"alter system set ssl = {'on' if spoken else 'off'}")
            connection.execute("select pg_reload_conf()")
        # Each new connection comes from the postmaster, which has to have read its file.
        for _ in range(1_000):
            with self.admin() as connection:
                if connection.pgconn.ssl_in_use == spoken:
                    return


@contextmanager
def postgres_running(settings: Mapping[str, str] | None = None) -> Iterator[PostgresLab]:
    """A server as long as the block lasts, with these settings besides the usual ones.

    Raises PostgresMissing where none is installed.
    """
    _binaries()
    # Below /tmp and not in a folder of pytest: whoever runs the server must be allowed to reach it.
    folder = Path(tempfile.mkdtemp(prefix="einlass-postgres-"))
    try:
        lab = _made(folder, settings or {})
        lab.start()
        try:
            yield lab
        finally:
            lab.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(folder: Path, settings: Mapping[str, str]) -> PostgresLab:
    authority = _Authority.new()
    certificate, key = authority.certificate_for("localhost", HOST)
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    for name, content in (
        ("ca.crt", authority.text),
        ("server.crt", certificate),
        ("server.key", key),
        ("password", PASSWORD),
    ):
        (folder / name).write_text(content)
        (folder / name).chmod(0o644 if name == "ca.crt" else 0o600)
    folder.chmod(0o755)
    if (user := _server_user()) is not None:
        for path in (folder, *folder.iterdir()):
            os.chown(path, user.pw_uid, user.pw_gid)
    _run(
        folder, "initdb", "-D", str(folder / "data"), "-U", ADMIN, "-A", "scram-sha-256",
        f"--pwfile={folder / 'password'}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync",
    )  # fmt: skip
    lines = {
        "listen_addresses": f"'{HOST},{OTHER_HOST}'",
        "port": str(port),
        "unix_socket_directories": f"'{folder}'",
        "ssl": "on",
        "ssl_cert_file": f"'{folder / 'server.crt'}'",
        "ssl_key_file": f"'{folder / 'server.key'}'",
        **settings,
    }
    with (folder / "data" / "postgresql.conf").open("a") as file:
        file.writelines(f"{name} = {value}\n" for name, value in lines.items())
    (folder / "data" / "pg_hba.conf").write_text(
        "host all all 127.0.0.0/8 scram-sha-256\nlocal all all scram-sha-256\n"
    )
    return PostgresLab(folder, port, authority.text, settings=settings)


def _binaries() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    if (named := shutil.which("pg_ctl")) is not None:
        return Path(named).parent
    raise PostgresMissing("no PostgreSQL server is installed (Debian: postgresql)")


def _server_user() -> pwd.struct_passwd | None:
    """Who runs the server, if that must be somebody else: it does not run as root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError as error:
        raise PostgresMissing("PostgreSQL does not run as root, and there is no user named postgres") from error


def _ctl(folder: Path, *arguments: str) -> None:
    _run(folder, "pg_ctl", "-D", str(folder / "data"), *arguments)


def _run(folder: Path, program: str, *arguments: str) -> None:
    before = ("runuser", "-u", "postgres", "--") if _server_user() is not None else ()
    # The server keeps what it is given as output, so it must not be a pipe that somebody waits for.
    with (folder / "output").open("ab") as output:
        done = subprocess.run(
            (*before, str(_binaries() / program), *arguments), stdout=output, stderr=output, cwd=folder, check=False
        )
    assert done.returncode == 0, (folder / "output").read_text()[-2_000:]


@dataclass(frozen=True)
class _Authority:
    """Signs the certificates of servers."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @classmethod
    def new(cls) -> _Authority:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Labor")])
        built = _begun(name, name, key).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        return cls(key, built.sign(key, hashes.SHA256()))

    @property
    def text(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    def certificate_for(self, name: str, address: str) -> tuple[str, str]:
        key = ec.generate_private_key(ec.SECP256R1())
        whose = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        others = x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ip_address(address))])
        built = _begun(whose, self.certificate.subject, key).add_extension(others, critical=False)
        signed = built.sign(self.key, hashes.SHA256())
        return (
            signed.public_bytes(Encoding.PEM).decode(),
            key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(),
        )


def _begun(whose: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(whose)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
    )


@pytest.fixture(scope="session")
def postgres_lab() -> Iterator[PostgresLab]:
    """The server that all tests share; who stops it starts it again."""
    try:
        # What is lost when the machine of a test loses its power is of no interest.
        with postgres_running({"fsync": "off"}) as lab:
            yield lab
    except PostgresMissing as missing:
        pytest.skip(str(missing))


postgres_template = factories.postgresql_noproc(depends_on="postgres_lab", dbname="einlass")
postgres = factories.postgresql("postgres_template")
"""A connection of the administrator to an empty database of the test's own."""
