// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/wording.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <vector>

namespace exchange {

/// A figure as files for other programs hold it: 10 significant digits, a point, no grouping. Empty for what is no number.
QString figureText(double value);

/// `text` without what XML 1.0 cannot hold: control characters, halves of surrogate pairs, non-characters.
QString xmlText(const QString &text);

/// The language of a text as office files name it: "fr-CA".
QString languageTag(words::Language language);

/// Writes one XML part, element after element, on one line. Names and their order are the caller's; values are escaped.
class Xml
{
public:
    struct Attribute
    {
        const char *name;
        QString value;
        Attribute(const char *attribute, const QString &text) : name(attribute), value(text) {}
        Attribute(const char *attribute, const char *text) : name(attribute), value(QString::fromUtf8(text)) {}
        Attribute(const char *attribute, double figure) : name(attribute), value(figureText(figure)) {}
        template <class Integer>
            requires std::is_integral_v<Integer>
        Attribute(const char *attribute, Integer number) : name(attribute), value(QString::number(number))
        {
        }
    };
    using Attributes = std::initializer_list<Attribute>;

    Xml();
    Xml &open(const char *name, Attributes attributes = {});
    Xml &close();
    Xml &leaf(const char *name, Attributes attributes = {});
    /// An element with the one attribute "val", of which DrawingML is full.
    Xml &val(const char *name, const QString &value) { return leaf(name, {{"val", value}}); }
    Xml &val(const char *name, const char *value) { return leaf(name, {{"val", value}}); }
    Xml &val(const char *name, int value) { return leaf(name, {{"val", value}}); }
    Xml &val(const char *name, double value) { return leaf(name, {{"val", value}}); }
    Xml &text(const char *name, const QString &content, Attributes attributes = {});
    /// The part; every element must have been closed.
    QByteArray take();

private:
    void start(const char *name, Attributes attributes);
    QByteArray m_bytes;
    std::vector<const char *> m_open;
};

} // namespace exchange
