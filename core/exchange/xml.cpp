// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xml.h"

#include <cmath>
#include <utility>

namespace exchange {

QString figureText(double value)
{
    if (!std::isfinite(value))
        return {};
    return QString::number(value == 0.0 ? 0.0 : value, 'g', 10);
}

QString languageTag(words::Language language)
{
    return language == words::Language::French ? QStringLiteral("fr-CA") : QStringLiteral("en-CA");
}

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE &&
                   (c.unicode() >= 0x20 || c == QLatin1Char('\n') || c == QLatin1Char('\t'))) {
            clean += c;
        }
    }
    return clean;
}

Xml::Xml() : m_bytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") {}

void Xml::start(const char *name, Attributes attributes)
{
    m_bytes += '<';
    m_bytes += name;
    for (const Attribute &attribute : attributes) {
        m_bytes += ' ';
        m_bytes += attribute.name;
        m_bytes += "=\"";
        QString value = xmlText(attribute.value).toHtmlEscaped();
        value.replace(QLatin1Char('\n'), QLatin1String("&#10;")).replace(QLatin1Char('\t'), QLatin1String("&#9;"));
        m_bytes += value.toUtf8();
        m_bytes += '"';
    }
}

Xml &Xml::open(const char *name, Attributes attributes)
{
    start(name, attributes);
    m_bytes += '>';
    m_open.push_back(name);
    return *this;
}

Xml &Xml::close()
{
    m_bytes += "</";
    m_bytes += m_open.back();
    m_bytes += '>';
    m_open.pop_back();
    return *this;
}

Xml &Xml::leaf(const char *name, Attributes attributes)
{
    start(name, attributes);
    m_bytes += "/>";
    return *this;
}

Xml &Xml::text(const char *name, const QString &content, Attributes attributes)
{
    start(name, attributes);
    m_bytes += '>';
    m_bytes += xmlText(content).toHtmlEscaped().toUtf8();
    m_bytes += "</";
    m_bytes += name;
    m_bytes += '>';
    return *this;
}

QByteArray Xml::take()
{
    Q_ASSERT(m_open.empty());
    return std::exchange(m_bytes, {});
}

} // namespace exchange
