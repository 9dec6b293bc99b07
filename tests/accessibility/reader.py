"""A small screen reader over AT-SPI, run by the system's Python: it reads, listens and presses, and knows no Qt.

One JSON object a line comes in on standard input, one goes out for each: `{"do": "read"}` tells every visible thing in
order, `{"do": "press", "name": …}` uses its first action, `{"do": "type", "name": …, "text": …}` fills a field,
`{"do": "heard"}` tells what the application has announced since it was asked last. Each names the process as `pid`.
"""

from __future__ import annotations

import json
import sys
import warnings
from typing import Any

import gi  # type: ignore[import-not-found]  # of the system's Python

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

# Debian's binding calls a getter deprecated that has no other name in that release.
warnings.simplefilter("ignore", DeprecationWarning)

heard: list[str] = []


def on_announcement(event: Any) -> None:
    """Note what the application wants to be said."""
    heard.append(str(event.any_data).replace("\u00a0", " ").replace("\u2011", "-"))


def application(pid: int) -> Any:
    """The accessible application of this process, or None while it has not registered."""
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(place)
        if child is not None and child.get_process_id() == pid:
            # What was read before may have changed: asked anew each time.
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def things(node: Any) -> list[Any]:
    """Everything below `node` that is on the screen, in the order of the tree."""
    found = []
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
            found.append(child)
            found += things(child)
    return found


def name_of(thing: Any) -> str:
    """Its name; a space that must not break is heard as any other."""
    return (thing.get_name() or "").replace("\u00a0", " ").replace("\u2011", "-")


def told(thing: Any) -> dict[str, Any]:
    """What a reader says about one thing."""
    states, place = thing.get_state_set(), thing.get_extents(Atspi.CoordType.SCREEN)
    return {
        "role": thing.get_role_name(),
        "name": name_of(thing),
        "description": thing.get_description() or "",
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "selected": states.contains(Atspi.StateType.SELECTED),
        "place": [place.x, place.y, place.width, place.height],
    }


def named(app: Any, name: str, wanted: str) -> Any:
    """The first visible thing whose name has `name` in it and that has the interface `wanted`."""
    return next((e for e in things(app) if name in name_of(e) and getattr(e, wanted)()), None)


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """Do what is asked, and tell whether it was there to be done."""
    app = application(asked["pid"])
    if app is None:
        return {"done": False}
    match asked["do"]:
        case "read":
            return {"done": True, "things": [told(each) for each in things(app)]}
        case "press":
            thing = named(app, asked["name"], "get_action_iface")
            return {"done": thing is not None and bool(Atspi.Action.do_action(thing, 0))}
        case "type":
            thing = named(app, asked["name"], "get_editable_text_iface")
            return {"done": thing is not None and bool(Atspi.EditableText.set_text_contents(thing, asked["text"]))}
        case _:
            texts = list(heard)
            heard.clear()
            return {"done": True, "heard": texts}


def say(reply: dict[str, Any]) -> None:
    """Answer in one line, at once."""
    sys.stdout.write(json.dumps(reply) + "\n")
    sys.stdout.flush()


def on_line(source: Any, _condition: Any) -> bool:
    """One question, one answer; the end of the input is the end."""
    line = source.readline()
    if not line:
        Atspi.event_quit()
        return False
    try:
        reply = answer(json.loads(line))
    except GLib.Error as error:
        # A screen may change while it is read; whoever asks looks again.
        reply = {"done": False, "trouble": str(error.message)}
    say(reply)
    return True


def main() -> None:
    """Listen until the input ends."""
    Atspi.init()
    listener = Atspi.EventListener.new(on_announcement)
    listener.register("object:announcement")
    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_line)
    say({"done": True})
    Atspi.event_main()


if __name__ == "__main__":
    main()
