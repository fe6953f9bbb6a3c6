// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace exchange {

/// A JSON value that keeps what QJsonObject loses: the order in which members were written, and the decimal text of
/// numbers. Of a repeated member the last counts, in the place of the first.
class OrderedJson
{
public:
    enum class Kind { Object, Array, String, Number, Other };

    /// Empty when the text is not JSON.
    static std::optional<OrderedJson> parse(const QByteArray &json);

    Kind kind() const { return m_kind; }
    bool isObject() const { return m_kind == Kind::Object; }
    const QString &text() const { return m_text; } ///< of a string or a number
    const std::vector<std::pair<QString, OrderedJson>> &members() const { return m_members; }
    const std::vector<OrderedJson> &elements() const { return m_elements; }
    /// Null where there is no such member.
    const OrderedJson *find(const QString &name) const;

private:
    class Scanner;
    Kind m_kind = Kind::Other;
    QString m_text;
    std::vector<std::pair<QString, OrderedJson>> m_members;
    std::vector<OrderedJson> m_elements;
};

} // namespace exchange
