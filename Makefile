# Everything a developer, a packager or a machine does with Ramure. `make` alone lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
RAMURE := .build/release/ramure
BENCH := .build-bench/release/ramure-bench
SOURCES := Sources Tests Examples Fuzz Package.swift
# How many networks `make sweep` draws, from which seed on, and the program it holds against them.
SEEDS ?= 2000
FIRST ?= 1
SWEPT ?= $(RAMURE)
# Which browsers `make test-browser` walks in, and which walks; all unless said.
BROWSERS ?=
WALKS ?=

# The Swift libraries go into the binary on Linux, so that it runs where no Swift is installed. macOS brings them.
ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib
# Packages bring a library along that has another name in every release of a system: it is looked for beside the command first.
BESIDE := -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/ramure'
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
.PHONY: help setup build maps test tck fuzz test-pictures test-browser test-faults test-dist dist api lint sweep oracle bench bench-short bench-communities bench-questions bench-duplicates bench-memory bench-explorer bench-formats bench-build install uninstall clean

help: ## list these targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | while IFS="$$(printf '\t')" read -r name text; do \
		printf '  make %-17s %s\n' "$$name" "$$text"; done

setup: ## install the system packages that are missing (Graphviz, libyaml, libraries of workbooks, Python)
	@scripts/setup

build: setup ## build the command for use: .build/release/ramure
	swift build --configuration release $(STATIC) $(BESIDE) --product ramure

maps: build ## draw every ecosystem of graphs/ into rendered/
	@scripts/render-maps $(RAMURE)

test: setup ## build everything, run all tests, check the style
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test
	@scripts/api --check
	@$(MAKE) --no-print-directory sweep SEEDS=12 SWEPT=.build/debug/ramure
	$(MAKE) --no-print-directory lint

sweep: ## hold all figures against their definitions over SEEDS random networks, and every verb against any option
	@test -x $(SWEPT) || $(MAKE) build
	PYTHONDONTWRITEBYTECODE=1 python3 Sweep/sweep.py $(SWEPT) $(SEEDS) $(FIRST)

tck: ## run scenarios of the openCypher Technology Compatibility Kit (TCK="folder of .feature files", TELL=1 tells what fails)
	swift build --build-tests
	TCK=$(abspath $(TCK)) $(if $(TELL),TCK_TELL=1) swift test --skip-build --filter TCKTests 2>&1 | grep -vE '^(◇|✔|↳|Test Suite|	 Executed)' | cut -c1-400

fuzz: ## look for input that breaks a reader, a round trip or the command line (SECONDS=60 each, TARGETS="read-yaml round-gml")
	@scripts/fuzz $(or $(SECONDS),60) $(TARGETS)

test-faults: $(RAMURE) ## faults that need an administrator: no /proc, links of others (skips what cannot be had)
	@scripts/test-faults $(RAMURE)
	PYTHONDONTWRITEBYTECODE=1 scripts/inject $(RAMURE) $(if $(SHORT),--short)

test-pictures: $(RAMURE) ## look at maps of many shapes in Chromium, which has to be there: nothing may cover anything
	PYTHONDONTWRITEBYTECODE=1 scripts/pictures/check $(RAMURE) $(FAMILIES)

test-browser: $(RAMURE) .build-browser/ready ## walk through explorers in Chromium and Firefox (BROWSERS="firefox", WALKS="keys table", SHORT=1 for the main ways)
	PYTHONDONTWRITEBYTECODE=1 .build-browser/bin/python scripts/explorer/check $(RAMURE) $(if $(SHORT),--short) $(BROWSERS) $(WALKS)

.build-browser/ready: scripts/explorer/requirements.txt
	python3 -m venv .build-browser
	.build-browser/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

api: ## write API.txt anew from what was built: all that is public
	@scripts/api

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

bench: bench-build .build-bench/ready ## time every measure against igraph, NetworKit, rustworkx, NetworkX (DATA="folder…" adds CSV pairs)
	python3 Benchmarks/graphs.py .build-bench/graphs-full full $(DATA)
	PYTHONDONTWRITEBYTECODE=1 .build-bench/python/bin/python Benchmarks/peers.py $(BENCH) .build-bench/graphs-full full $(LIMIT)

bench-short: bench-build .build-bench/ready ## the same on small graphs, in less than a minute
	python3 Benchmarks/graphs.py .build-bench/graphs-short short
	PYTHONDONTWRITEBYTECODE=1 .build-bench/python/bin/python Benchmarks/peers.py $(BENCH) .build-bench/graphs-short short

bench-communities: bench-build .build-bench/ready ## time searches for communities, with the quality of what they find (DATA, LIMIT as above)
	python3 Benchmarks/graphs.py .build-bench/graphs-full full $(DATA)
	PYTHONDONTWRITEBYTECODE=1 .build-bench/python/bin/python Benchmarks/communities.py $(BENCH) .build-bench/graphs-full full $(LIMIT)

bench-questions: $(RAMURE) .build-bench/ready ## time questions as whole commands beside NetworkX (DATA as above)
	PYTHONDONTWRITEBYTECODE=1 .build-bench/python/bin/python Benchmarks/questions.py $(RAMURE) .build-bench/registry $(DATA)

bench-duplicates: $(RAMURE) ## measure who finds rows that are the same beside rapidfuzz, dedupe and Splink (DATA="file…" adds lists)
	python3 -m venv .build-bench/python-duplicates
	.build-bench/python-duplicates/bin/python -m pip install --quiet --disable-pip-version-check -r Benchmarks/requirements-duplicates.txt
	for seed in 1 2; do python3 Benchmarks/doubles.py $$seed .build-bench/doubles-$$seed.csv; done
	.build-bench/python-duplicates/bin/python Benchmarks/duplicates.py $(RAMURE) .build-bench/doubles-1.csv .build-bench/doubles-2.csv $(DATA)

bench-explorer: $(RAMURE) .build-browser/ready ## time explorers in Chromium beside pages of vis-network and sigma.js (BIG="page.html" takes one that is made)
	.build-browser/bin/python -m pip install --quiet --disable-pip-version-check -r Benchmarks/requirements-explorer.txt
	PYTHONDONTWRITEBYTECODE=1 .build-browser/bin/python Benchmarks/explorer.py $(RAMURE) $(BIG)

bench-formats: $(RAMURE) .build-bench/ready ## time the reading of formats beside igraph, NetworkX, NetworKit, pandas, pyarrow, DuckDB (EDGES=1000000)
	.build-bench/python/bin/python -m pip install --quiet --disable-pip-version-check -r Benchmarks/requirements-formats.txt
	PYTHONDONTWRITEBYTECODE=1 .build-bench/python/bin/python Benchmarks/formats.py $(RAMURE) $(EDGES)

bench-memory: bench-build ## what the network and each measure take, in bytes a node and an edge
	python3 Benchmarks/graphs.py .build-bench/graphs-full full $(DATA)
	@for graph in .build-bench/graphs-full/*.txt; do for measure in $$($(BENCH) --list); do \
		case $$graph-$$measure in *200k*-*betweenness|*200k*-closeness|*200k*-harmonic) continue;; esac; \
		MALLOC_MMAP_THRESHOLD_=65536 $(BENCH) $$graph --memory $$measure | tail -n 1; done; done

bench-build:
	swift build --package-path Benchmarks --scratch-path .build-bench --configuration release

.build-bench/ready: Benchmarks/requirements.txt
	python3 -m venv .build-bench/python
	.build-bench/python/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	touch $@

install: $(RAMURE) ## install the command (without its symbols), its completions and its manual under PREFIX (DESTDIR honoured)
	install -d $(sort $(dir $(installed)))
	install -s -m 755 $(RAMURE) $(bin)/ramure
	$(RAMURE) --generate-completion-script bash > $(share)/bash-completion/completions/ramure
	$(RAMURE) --generate-completion-script zsh > $(share)/zsh/site-functions/_ramure
	$(RAMURE) --generate-completion-script fish > $(share)/fish/vendor_completions.d/ramure.fish
	$(RAMURE) manual --lang en > $(share)/man/man1/ramure.1
	$(RAMURE) manual --lang fr > $(share)/man/fr/man1/ramure.1

dist: build ## pack the command for those without a compiler: a tarball and a Debian package in dist/
	@scripts/dist $(RAMURE)

test-dist: dist ## from bare Debian 12 and Ubuntu 24.04 to the first map in three commands (needs an administrator, debootstrap)
	@scripts/test-dist "$$(ls -t dist/*.deb | head -n 1)"

uninstall: ## remove what install put under PREFIX
	rm -f $(installed)

clean: ## remove what was built
	swift package clean
