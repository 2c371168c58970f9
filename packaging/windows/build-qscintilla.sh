#!/usr/bin/env bash
# Builds QScintilla for the Qt in PATH into build/qscintilla (headers in include, library in lib).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=2.14.1
work=build/qscintilla-source
mkdir -p "$work"
curl -fsSL "https://www.riverbankcomputing.com/static/Downloads/QScintilla/$version/QScintilla_src-$version.tar.gz" |
    tar -xz -C "$work" --strip-components=1
(cd "$work/src" && qmake && nmake)
mkdir -p build/qscintilla/include build/qscintilla/lib build/qscintilla/bin
cp -r "$work/src/Qsci" build/qscintilla/include/
cp "$work"/src/release/*.lib build/qscintilla/lib/
cp "$work"/src/release/*.dll build/qscintilla/bin/
