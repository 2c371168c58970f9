// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/generator.h"

namespace twin::sim {

/// What one look at a generator gave.
struct Sample {
    enum class Kind : quint8 {
        Value,
        Missing, ///< dropped out: there is no value this time
        Invalid, ///< no number that JSON can hold, or nothing that the generator could work with
    };
    Kind kind = Kind::Missing;
    Json value{};

    explicit operator bool() const { return kind == Kind::Value; }
};

/// A generator at work in one device since its power-on.
class Sampler final
{
public:
    /// The generator must outlive the sampler.
    Sampler(const Generator &generator, quint64 seed, Timestamp start);
    Sampler(Sampler &&) noexcept;
    Sampler &operator=(Sampler &&) noexcept;
    ~Sampler();

    const Generator &generator() const { return *m_generator; }
    /// The value at virtual time `now`. Requires: `now` does not go back.
    Sample next(Timestamp now, const Scope &scope);
    /// Goes on with another generator from the number it has, at `now`.
    void become(const Generator &generator, Timestamp now);

private:
    friend class Drawing;
    struct More; // what only some kinds remember

    Sample shaped(double number, Timestamp now);
    More &more();

    const Generator *m_generator;
    Chance m_chance;
    Timestamp m_start;
    Timestamp m_last;
    double m_value = 0; // of the kinds that go on from their last one
    qint32 m_index = -1; // of the kinds that go through a list
    bool m_hasValue = false;
    std::unique_ptr<More> m_more;
};

/// What the generator gives from power-on at `from` until `to`, at `count` moments an equal time apart. For
/// the curve that is shown before a run: names of other values have no value unless `scope` knows them.
std::vector<std::pair<Timestamp, Sample>> preview(const Generator &generator, Timestamp from, Timestamp to,
                                                  int count, quint64 seed = 1, const Scope *scope = nullptr);

} // namespace twin::sim
