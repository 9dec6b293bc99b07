"""Einlass: `python main.py run` opens the kiosk, `python main.py --help` lists everything else."""

from kiosk.commands import main

if __name__ == "__main__":
    main()
