# Everything a developer, a packager or a machine does with Ramure. `make` alone lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
RAMURE := .build/release/ramure
SOURCES := Sources Tests Package.swift

# The Swift libraries go into the binary on Linux, so that it runs where no Swift is installed. macOS brings them.
ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib
endif

bin := $(DESTDIR)$(PREFIX)/bin
share := $(DESTDIR)$(PREFIX)/share
installed := $(bin)/ramure \
	$(share)/bash-completion/completions/ramure \
	$(share)/zsh/site-functions/_ramure \
	$(share)/fish/vendor_completions.d/ramure.fish \
	$(share)/man/man1/ramure.1 \
	$(share)/man/fr/man1/ramure.1

.DEFAULT_GOAL := help
.PHONY: help setup build maps test lint oracle install uninstall clean

help: ## list these targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do \
		printf '  make %-10s %s\n' "$$name" "$$text"; done

setup: ## install the system packages that are missing (Graphviz, libxml2)
	@scripts/setup

build: setup ## build the command for use: .build/release/ramure
	swift build --configuration release $(STATIC) --product ramure

maps: build ## draw every ecosystem of graphs/ into rendered/
	@scripts/render-maps $(RAMURE)

test: setup ## build everything, run all tests, check the style
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test
	$(MAKE) --no-print-directory lint

lint: ## check the style of the sources
	swift format lint --strict --recursive $(SOURCES)

# Built beforehand where it can be: `make build`, then `sudo make install`.
$(RAMURE):
	$(MAKE) build

oracle: .build-oracle/ready ## compute the expected values in Fixtures/ anew, by NetworkX and igraph
	PYTHONDONTWRITEBYTECODE=1 .build-oracle/bin/python Oracle/regenerate.py

.build-oracle/ready: Oracle/requirements.txt
	python3 -m venv .build-oracle
	.build-oracle/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

install: $(RAMURE) ## install the command, its completions and its manual under PREFIX (DESTDIR honoured)
	install -d $(sort $(dir $(installed)))
	install -m 755 $(RAMURE) $(bin)/ramure
	$(RAMURE) --generate-completion-script bash > $(share)/bash-completion/completions/ramure
	$(RAMURE) --generate-completion-script zsh > $(share)/zsh/site-functions/_ramure
	$(RAMURE) --generate-completion-script fish > $(share)/fish/vendor_completions.d/ramure.fish
	$(RAMURE) manual --lang en > $(share)/man/man1/ramure.1
	$(RAMURE) manual --lang fr > $(share)/man/fr/man1/ramure.1

uninstall: ## remove what install put under PREFIX
	rm -f $(installed)

clean: ## remove what was built
	swift package clean
