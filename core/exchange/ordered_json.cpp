// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ordered_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace exchange {

/// Walks a text that QJsonDocument has already accepted, so it need not look for faults.
class OrderedJson::Scanner
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {
    }

    OrderedJson value()
    {
        OrderedJson node;
        skipSpace();
        const char c = peek();
        if (c == '{') {
            node.m_kind = Kind::Object;
            ++m_at;
            while (skipSpace(), peek() != '}') {
                const QString name = string();
                skipSpace();
                ++m_at; // the colon
                OrderedJson member = value();
                if (auto *known = const_cast<OrderedJson *>(node.find(name)))
                    *known = std::move(member);
                else
                    node.m_members.emplace_back(name, std::move(member));
                skipComma();
            }
            ++m_at;
        } else if (c == '[') {
            node.m_kind = Kind::Array;
            ++m_at;
            while (skipSpace(), peek() != ']') {
                node.m_elements.push_back(value());
                skipComma();
            }
            ++m_at;
        } else if (c == '"') {
            node.m_kind = Kind::String;
            node.m_text = string();
        } else {
            const qsizetype from = m_at;
            while (m_at < m_json.size() && !endsWord(m_json[m_at]))
                ++m_at;
            node.m_text = QString::fromLatin1(m_json.sliced(from, m_at - from));
            node.m_kind = c == '-' || (c >= '0' && c <= '9') ? Kind::Number : Kind::Other;
        }
        return node;
    }

private:
    static bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
    static bool endsWord(char c) { return isSpace(c) || c == ',' || c == ']' || c == '}'; }
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_json.size() && isSpace(m_json[m_at]))
            ++m_at;
    }

    void skipComma()
    {
        skipSpace();
        if (peek() == ',')
            ++m_at;
    }

    QString string()
    {
        skipSpace();
        const qsizetype from = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
        const QByteArray literal = m_json.sliced(from, std::min(m_at, m_json.size()) - from);
        return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

std::optional<OrderedJson> OrderedJson::parse(const QByteArray &json)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json;
    QJsonParseError fault;
    if (QJsonDocument::fromJson(text, &fault).isNull() || fault.error != QJsonParseError::NoError)
        return std::nullopt;
    return Scanner(text).value();
}

const OrderedJson *OrderedJson::find(const QString &name) const
{
    for (const auto &[key, member] : m_members) {
        if (key == name)
            return &member;
    }
    return nullptr;
}

} // namespace exchange
