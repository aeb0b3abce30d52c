# Short names for the long commands. `make demo` is the whole tool in one line; `make test` is the whole proof.
# SCRATCH moves the build (default .build), OUT the demo's results (default out).
SCRATCH ?= .build
OUT ?= out
SWIFT ?= swift
RUBOR = $(SCRATCH)/release/rubor
STYLED = Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Benchmarks
DEBIAN = libjpeg-dev libpng-dev liblcms2-dev libjpeg-turbo-progs time

# Homebrew's libraries lie where no compiler looks by itself.
ifeq ($(shell uname -s),Darwin)
BREW := $(shell brew --prefix 2>/dev/null)
FLAGS = -Xcc -I$(BREW)/include -Xlinker -L$(BREW)/lib
else
# A tool that carries Swift's libraries starts in 5 ms of processor time instead of 9; macOS has them in the system.
TOOL_FLAGS = --static-swift-stdlib
endif
BUILD = $(SWIFT) build --scratch-path $(SCRATCH) $(FLAGS)

.PHONY: help setup build demo test format lint bench judge pattern pattern-card peers peers-markers peers-blanch pseudo-pairs sheets clean

help:
	@echo 'make setup    install the C libraries (JPEG, PNG, colour profiles)'
	@echo 'make demo     build the tool and measure the photos in Fixtures/photos into $(OUT)/'
	@echo 'make test     run every test'
	@echo 'make format   rewrite the sources in the house style;  make lint  only says where they differ'
	@echo 'make judge    learn anew what tells red marks from what looks like them, from renderings'
	@echo 'make pattern  learn anew what patterns are told by, from renderings'
	@echo 'make pattern-card   measure that on renderings of other seeds, and write the model'"'"'s card'
	@echo 'make peers    score Rubor and three peers in one run on PHOTOS (a folder of photos with truth)'
	@echo 'make peers-markers   the same of printed markers, beside OpenCV'
	@echo 'make peers-blanch    the same of pairs before and under a glass, beside OpenCV'
	@echo 'make pseudo-pairs    pairs with truth made of the real photos below PHOTOS, and Rubor judged on them'
	@echo 'make sheets   overlays of all photos below PHOTOS on contact sheets, to be looked at'
	@echo 'make bench    time the journey against djpeg, a pair against one photo, and what finders of references add'

setup:
	@case "$$(uname -s)" in \
	Darwin) brew list jpeg-turbo libpng little-cms2 >/dev/null 2>&1 || brew install jpeg-turbo libpng little-cms2 ;; \
	*) dpkg -s $(DEBIAN) >/dev/null 2>&1 || { \
	    sudo=; [ "$$(id -u)" = 0 ] || sudo=sudo; \
	    $$sudo apt-get update -qq && \
	    $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(DEBIAN); } ;; \
	esac

build: setup
	$(BUILD) -c release --product rubor $(TOOL_FLAGS)

demo: build
	$(RUBOR) analyze --manifest Fixtures/photos/manifest.csv --out $(OUT)
	@echo 'Look at $(OUT)/overlays and $(OUT)/spots.csv.'

test: setup
	$(SWIFT) test --scratch-path $(SCRATCH) $(FLAGS) --disable-xctest

format:
	$(SWIFT) format --in-place --parallel --recursive $(STYLED)

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(STYLED)

bench: build
	RUBOR=$(RUBOR) Benchmarks/journey-ratio
	RUBOR=$(RUBOR) Benchmarks/blanch-ratio
	RUBOR=$(RUBOR) Benchmarks/finder-cost
	$(SWIFT) package --package-path Benchmarks $(FLAGS) benchmark

# What Rubor judges marks by is learnt from renderings of these seeds: some fifteen minutes, 200 MB below JUDGE.
JUDGE ?= judge-photos
judge: build
	for kind in angioma petechia clear mixed; do \
	    $(RUBOR) phantom --suite train --kind $$kind --seed 31000 --count 90 --out $(JUDGE)/train-$$kind; \
	    $(RUBOR) phantom --suite stress --kind $$kind --seed 57000 --count 30 --out $(JUDGE)/stress-$$kind; \
	done
	for kind in angioma petechia clear; do \
	    $(RUBOR) phantom --suite lookalikes --kind $$kind --seed 47000 --count 60 --out $(JUDGE)/look-$$kind; \
	done
	$(RUBOR) phantom --suite lookalikes --kind mixed --seed 47000 --count 56 --out $(JUDGE)/look-mixed
	for seed in 901 902 903 904 905; do $(RUBOR) phantom --suite fixtures --seed $$seed --out $(JUDGE)/small-$$seed; done
	$(RUBOR) train $(foreach kind,angioma petechia clear mixed,$(JUDGE)/train-$(kind)) \
	    $(foreach kind,angioma petechia clear mixed,$(JUDGE)/stress-$(kind)) \
	    $(foreach kind,angioma petechia clear mixed,$(JUDGE)/look-$(kind)) \
	    $(foreach seed,901 902 903 904 905,$(JUDGE)/small-$(seed)) --out Sources/Spots/MarkJudge+Shipped.swift

# What Rubor tells patterns by is learnt from renderings of these seeds, as its own search sees them: run it after every
# `make judge`. Some half an hour on two cores, 350 MB below PATTERN. PATTERN must hold nothing else.
PATTERN ?= pattern-photos
pattern: build
	for kind in angioma petechia rash clear; do \
	    $(RUBOR) phantom --suite train --kind $$kind --seed 71000 --count 60 --out $(PATTERN)/$$kind-71000; \
	    $(RUBOR) phantom --suite train --kind $$kind --seed 73000 --count 48 --out $(PATTERN)/$$kind-73000; \
	    for seed in 911 912 919; do \
	        $(RUBOR) phantom --suite fixtures --kind $$kind --seed $$seed --out $(PATTERN)/$$kind-$$seed; \
	    done; \
	done
	$(RUBOR) phantom --suite odd --seed 74000 --count 150 --out $(PATTERN)/odd-74000
	$(RUBOR) phantom --suite gallery --seed 75000 --count 360 --out $(PATTERN)/gallery-75000
	$(RUBOR) train --pattern $(PATTERN) --version 8 --out Sources/Patterns/PatternJudge+Shipped.swift

# The model's card, from renderings of seeds that nothing was learnt from or chosen by; so many that the error of calibration
# (ECE) is not mostly chance.
PATTERN_TEST ?= renderings-of-other-seeds
pattern-card: build
	for kind in angioma petechia rash clear; do \
	    for seed in 91000 92000; do \
	        $(RUBOR) phantom --suite train --kind $$kind --seed $$seed --count 48 --out $(PATTERN_TEST)/$$kind-$$seed; \
	    done; \
	    for seed in 931 932 933 934 935 936; do \
	        $(RUBOR) phantom --suite fixtures --kind $$kind --seed $$seed --out $(PATTERN_TEST)/$$kind-$$seed; \
	    done; \
	done
	$(RUBOR) phantom --suite odd --seed 94000 --count 40 --out $(PATTERN_TEST)/odd-94000
	$(RUBOR) phantom --suite gallery --seed 96000 --count 144 --out $(PATTERN_TEST)/gallery-96000
	$(RUBOR) bench $(PATTERN_TEST) --method rubor,rubor-no-scale --card Benchmarks/pattern-model.md

# Rubor beside OpenCV, scikit-image and PlantCV on a folder of photos with truth: make peers PHOTOS=Fixtures
PEERS ?= peers-out
PHOTOS ?= Fixtures
peers: build $(PEERS)/python
	$(PEERS)/python/bin/python Benchmarks/peers/segment.py $(PHOTOS) $(PEERS)
	$(RUBOR) bench $(PHOTOS) --out $(PEERS)/bench --method rubor --predictions $(PEERS)/opencv \
	    --predictions $(PEERS)/skimage --predictions $(PEERS)/plantcv

$(PEERS)/python: Benchmarks/peers/requirements.txt
	python3 -m venv $@
	$@/bin/pip install --quiet --requirement $<
	touch $@

# Overlays of all photos below PHOTOS, twelve on a page, to be looked at: make sheets PHOTOS=folder
sheets: build $(PEERS)/python
	rm -rf $(PEERS)/look $(PEERS)/sheets
	$(RUBOR) analyze $(PHOTOS) --out $(PEERS)/look --quiet || [ $$? = 1 ]
	$(PEERS)/python/bin/python Benchmarks/contact-sheets $(PEERS)/look/overlays $(PEERS)/sheets

# Printed markers, Rubor beside OpenCV: make peers-markers PHOTOS=folder-with-truth
peers-markers: build $(PEERS)/python
	$(PEERS)/python/bin/python Benchmarks/peers/markers.py $(PHOTOS) $(RUBOR)

# The glass test, Rubor beside OpenCV, on a folder of pairs with truth: make peers-blanch PHOTOS=Fixtures/pairs
peers-blanch: build $(PEERS)/python
	$(PEERS)/python/bin/python Benchmarks/peers/blanch.py $(PHOTOS) $(PEERS)/blanch
	$(RUBOR) bench $(PHOTOS) --pairs --out $(PEERS)/blanch/bench --method rubor --predictions $(PEERS)/blanch/sift \
	    --predictions $(PEERS)/blanch/orb --predictions $(PEERS)/blanch/sift-contrast

# Pairs before and under a glass made of real photos, which stay on this machine: make pseudo-pairs PHOTOS=folder
PSEUDO ?= --seed 1
pseudo-pairs: build $(PEERS)/python
	rm -rf $(PEERS)/pseudo
	$(PEERS)/python/bin/python Benchmarks/pseudo/pairs.py $(PHOTOS) $(PEERS)/pseudo --rubor $(RUBOR) $(PSEUDO)
	$(PEERS)/python/bin/python Benchmarks/pseudo/check.py $(PEERS)/pseudo
	$(RUBOR) bench $(PEERS)/pseudo --pairs --out $(PEERS)/pseudo-bench

clean:
	rm -rf .build Benchmarks/.build out
