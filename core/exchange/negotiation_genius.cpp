// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/negotiation_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace exchange {

using words::Error;
using words::ErrorKind;
using words::Sentence;

namespace {

constexpr const char *context = "exchange::Negotiation";

/// Thrown inside the reader only.
struct Refusal
{
    Error error;
};

[[noreturn]] void refuse(const QString &where, const char *what, const QVariantList &arguments = {},
                         const char *mend = nullptr)
{
    Error error{ErrorKind::BadData, where, {context, what, arguments}, {}, {}};
    if (mend)
        error.mend = {context, mend, {}};
    throw Refusal{error};
}

/// Options of one integer issue: more would be a price list, not a negotiation.
constexpr unsigned long long mostOptions = 1'000'000;
/// Objectives and utility functions nest by a few; a file that nests further means harm.
constexpr int deepest = 100;

class GeniusReader
{
public:
    GeniusReader(const QByteArray &bytes, const QString &path)
        : m_xml(bytes)
    {
        m_file.path = path;
    }

    /// Empty when the document is none of GENIUS.
    std::optional<NegotiationFile> read()
    {
        if (!m_xml.readNextStartElement())
            return std::nullopt;
        const QString root = m_xml.name().toString();
        if (root != QLatin1String("utility_space") && root != QLatin1String("negotiation_template"))
            return std::nullopt;
        m_file.format = NegotiationFile::Format::Genius;
        m_file.role =
            root == QLatin1String("utility_space") ? NegotiationFile::Role::Profile : NegotiationFile::Role::Domain;
        readChildren(root);
        if (m_xml.hasError())
            return std::nullopt;
        finish();
        return std::move(m_file);
    }

    const QXmlStreamReader &xml() const { return m_xml; }

private:
    QString attribute(const char *name) const
    {
        return m_xml.attributes().value(QLatin1String(name)).toString().trimmed();
    }

    void warn(const char *source, const QVariantList &arguments)
    {
        m_file.warnings.push_back({context, source, arguments});
    }

    /// A number of the file; garbage is told and ignored.
    std::optional<long double> number(const char *name)
    {
        const QString text = attribute(name);
        if (text.isEmpty())
            return std::nullopt;
        const auto value = decimal(text);
        if (!value) {
            warn(QT_TRANSLATE_NOOP("exchange::Negotiation", "line %1: “%2” is not a number; it is ignored."),
                 {static_cast<qlonglong>(m_xml.lineNumber()), text});
        }
        return value;
    }

    void readChildren(const QString &parent, int depth = 0)
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == QLatin1String("issue")) {
                readIssue();
            } else if (name == QLatin1String("weight")) {
                const auto weight = number("value");
                const QString key = attribute("index");
                if (weight)
                    m_weights[key] = *weight;
                m_isValued = true;
                m_xml.skipCurrentElement();
            } else if (name == QLatin1String("reservation") && parent == QLatin1String("utility_space")) {
                m_file.reservation = number("value");
                m_xml.skipCurrentElement();
            } else if (name == QLatin1String("discount_factor") && parent == QLatin1String("utility_space")) {
                m_file.discount = number("value");
                m_xml.skipCurrentElement();
            } else if (name == QLatin1String("utility")) {
                readBoxes();
            } else if (name == QLatin1String("objective") || name == QLatin1String("utility_space")) {
                if (name == QLatin1String("objective") && m_file.title.isEmpty())
                    m_file.title = attribute("name");
                if (depth < deepest)
                    readChildren(name, depth + 1);
                else
                    m_xml.skipCurrentElement();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readIssue()
    {
        NegotiationFile::Issue issue;
        issue.key = attribute("index");
        issue.name = attribute("name");
        if (issue.name.isEmpty())
            issue.name = issue.key;
        QString type = attribute("type");
        for (const char *other : {"vtype", "etype"}) {
            if (type.isEmpty())
                type = attribute(other);
        }
        if (type.compare(QLatin1String("real"), Qt::CaseInsensitive) == 0) {
            refuse(
                m_file.name(),
                QT_TRANSLATE_NOOP("exchange::Negotiation",
                                  "the issue “%1” is real-valued; only issues with a list of options can be read."),
                {issue.name},
                QT_TRANSLATE_NOOP("exchange::Negotiation", "Replace it by an integer issue or by a list of options."));
        }
        issue.isInteger = type.compare(QLatin1String("integer"), Qt::CaseInsensitive) == 0;
        QString lower = attribute("lowerbound"), upper = attribute("upperbound");
        QHash<QString, long double> evaluations;
        QSet<QString> known;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == QLatin1String("item") && !issue.isInteger) {
                const QString option = attribute("value");
                if (const auto evaluation = number("evaluation"))
                    evaluations[option] = *evaluation; // listed twice: the last one counts
                m_isValued = m_isValued || !attribute("evaluation").isEmpty();
                if (!known.contains(option)) {
                    known.insert(option);
                    issue.options << option;
                }
            } else if (m_xml.name() == QLatin1String("range")) {
                lower = attribute("lowerbound");
                upper = attribute("upperbound");
            } else if (m_xml.name() == QLatin1String("evaluator") && issue.isInteger) {
                const QString form = attribute("ftype");
                if (!form.isEmpty() && form != QLatin1String("linear"))
                    refuse(m_file.name(),
                           QT_TRANSLATE_NOOP(
                               "exchange::Negotiation",
                               "the issue “%1” has an evaluator of the type “%2”; only linear ones can be read."),
                           {issue.name, form});
                issue.offset = number("offset").value_or(0.0L);
                issue.slope = number("slope").value_or(0.0L);
                m_isValued = true;
            }
            m_xml.skipCurrentElement(); // items of nested elements are not options of the issue
        }
        if (issue.isInteger) {
            readBounds(issue, lower, upper);
        } else {
            normalise(issue, evaluations);
        }
        m_file.issues.push_back(std::move(issue));
    }

    void readBounds(NegotiationFile::Issue &issue, const QString &lower, const QString &upper)
    {
        bool isLower = false, isUpper = false;
        issue.lower = lower.toLongLong(&isLower);
        issue.upper = upper.toLongLong(&isUpper);
        if (!isLower || !isUpper || issue.upper < issue.lower)
            refuse(m_file.name(),
                   QT_TRANSLATE_NOOP("exchange::Negotiation", "the integer issue “%1” has no usable bounds."),
                   {issue.name});
        // In unsigned integers the width cannot overflow, whatever the bounds.
        const auto width = static_cast<unsigned long long>(issue.upper) - static_cast<unsigned long long>(issue.lower);
        if (width >= mostOptions)
            refuse(m_file.name(),
                   QT_TRANSLATE_NOOP("exchange::Negotiation", "the integer issue “%1” has more than a million values."),
                   {issue.name});
        for (long long step = 0; step <= static_cast<long long>(width); ++step) {
            const QString option = QString::number(issue.lower + step);
            issue.options << option;
            if (issue.offset) {
                const long double utility = *issue.offset + issue.slope * static_cast<long double>(step);
                issue.utilities[option] = std::min(1.0L, std::max(0.0L, utility));
            }
        }
    }

    /// Evaluations count relative to the highest of the issue in the same profile.
    void normalise(NegotiationFile::Issue &issue, const QHash<QString, long double> &evaluations)
    {
        long double highest = 0.0L;
        bool isNegative = false;
        for (const long double evaluation : evaluations) {
            highest = std::max(highest, evaluation);
            isNegative = isNegative || evaluation < 0.0L;
        }
        if (highest == 0.0L && isNegative)
            warn(QT_TRANSLATE_NOOP("exchange::Negotiation",
                                   "the issue “%1” has no evaluation above zero; it is worth nothing."),
                 {issue.name});
        for (auto option = evaluations.begin(); option != evaluations.end(); ++option)
            issue.utilities[option.key()] = highest > 0.0L ? option.value() / highest : 0.0L;
    }

    void readBoxes()
    {
        const long double most = number("maxutility").value_or(0.0L);
        if (!(most > 0.0L))
            refuse(m_file.name(),
                   QT_TRANSLATE_NOOP("exchange::Negotiation", "the non-linear utility has no maxutility."));
        m_file.hasBoxes = true;
        m_isValued = true;
        readBoxesWithin(1.0L / most);
    }

    void readBoxesWithin(long double share, int depth = 0)
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != QLatin1String("hyperRectangle")) {
                const long double weight = number("weight").value_or(1.0L);
                if (depth < deepest)
                    readBoxesWithin(share * weight, depth + 1);
                else
                    m_xml.skipCurrentElement();
                continue;
            }
            NegotiationFile::Box box;
            box.value = number("utility").value_or(0.0L) * share;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("INCLUDES")) {
                    bool isLeast = false, isMost = false;
                    const NegotiationFile::Box::Range range{attribute("index"), attribute("min").toLongLong(&isLeast),
                                                            attribute("max").toLongLong(&isMost)};
                    if (!isLeast || !isMost)
                        refuse(m_file.name(),
                               QT_TRANSLATE_NOOP("exchange::Negotiation", "line %1: a box has no usable bounds."),
                               {static_cast<qlonglong>(m_xml.lineNumber())});
                    box.ranges.push_back(range);
                }
                m_xml.skipCurrentElement();
            }
            m_file.boxes.push_back(std::move(box));
        }
    }

    void finish()
    {
        for (NegotiationFile::Issue &issue : m_file.issues) {
            if (const auto weight = m_weights.constFind(issue.key); weight != m_weights.constEnd())
                issue.weight = *weight;
        }
        if (m_file.role == NegotiationFile::Role::Profile && !m_isValued)
            m_file.role = NegotiationFile::Role::Domain; // some domain files leave out the template around them
    }

    QXmlStreamReader m_xml;
    NegotiationFile m_file;
    QHash<QString, long double> m_weights;
    bool m_isValued = false;
};

} // namespace

std::optional<long double> decimal(QStringView text)
{
    QByteArray digits = text.trimmed().toLatin1();
    if (digits.startsWith('+'))
        digits.remove(0, 1);
    long double value = 0.0L;
    const auto [end, fault] = std::from_chars(digits.constData(), digits.constData() + digits.size(), value);
    if (fault != std::errc() || end != digits.constData() + digits.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

RepairedXml repairXml(const QByteArray &bytes)
{
    RepairedXml repaired{bytes, {}};
    const auto told = [&](const char *what) { repaired.repairs.push_back({context, what, {}}); };

    const auto declaration = repaired.bytes.indexOf("<?xml");
    const auto first = declaration >= 0 ? declaration : repaired.bytes.indexOf('<');
    if (first > 0 && repaired.bytes.first(first) != "\xEF\xBB\xBF") {
        repaired.bytes.remove(0, first);
        told(QT_TRANSLATE_NOOP("exchange::Negotiation", "text before the XML declaration was dropped."));
    }
    // Declared encodings other than UTF-8 are the XML reader's; undeclared ones are often Latin 1.
    const auto prologEnd = repaired.bytes.indexOf("?>");
    const QByteArray prolog = repaired.bytes.startsWith("<?xml")
                                  ? repaired.bytes.first(std::max<qsizetype>(prologEnd, 0)).toLower()
                                  : QByteArray();
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(repaired.bytes);
    if (prolog.contains("encoding") && !prolog.contains("utf-8"))
        text = QString::fromLatin1(repaired.bytes);
    else if (utf8.hasError()) {
        text = QString::fromLatin1(repaired.bytes);
        told(QT_TRANSLATE_NOOP("exchange::Negotiation", "bytes that are not UTF-8 were read as Latin 1."));
    }
    if (text.startsWith(QLatin1String("<?xml")))
        text.remove(0, text.indexOf(QLatin1String("?>")) + 2);

    static const QRegularExpression bareAmpersand(QStringLiteral("&(?!(?:[A-Za-z_][\\w.-]*|#\\d+|#x[0-9A-Fa-f]+);)"));
    const qsizetype length = text.size();
    text.replace(bareAmpersand, QStringLiteral("&amp;"));
    if (text.size() != length)
        told(QT_TRANSLATE_NOOP("exchange::Negotiation", "a bare & was read as the character."));

    // Inside a tag, a quote that closes a value must be followed by a space, "/", ">" or "?".
    QString spaced;
    bool inTag = false, inserted = false;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!inTag && QStringView(text).sliced(i).startsWith(QLatin1String("<!--"))) {
            const auto end = text.indexOf(QLatin1String("-->"), i);
            const auto upTo = end < 0 ? text.size() : end + 3;
            spaced += QStringView(text).sliced(i, upTo - i);
            i = upTo - 1;
            continue;
        }
        spaced += c;
        if (!inTag) {
            inTag = c == QLatin1Char('<');
        } else if (quote.isNull()) {
            if (c == QLatin1Char('"') || c == QLatin1Char('\''))
                quote = c;
            else if (c == QLatin1Char('>'))
                inTag = false;
        } else if (c == quote) {
            quote = QChar();
            if (i + 1 < text.size() && (text[i + 1].isLetter() || text[i + 1] == QLatin1Char('_'))) {
                spaced += QLatin1Char(' ');
                inserted = true;
            }
        }
    }
    if (inserted)
        told(QT_TRANSLATE_NOOP("exchange::Negotiation", "a missing space between two attributes was added."));
    repaired.bytes = spaced.toUtf8();
    return repaired;
}

words::Result<std::optional<NegotiationFile>> readGenius(const QByteArray &bytes, const QString &path)
{
    try {
        GeniusReader reader(bytes, path);
        auto file = reader.read();
        if (file || !reader.xml().hasError())
            return file;
        const RepairedXml repaired = repairXml(bytes);
        GeniusReader again(repaired.bytes, path);
        file = again.read();
        if (file) {
            file->warnings.insert(file->warnings.begin(), repaired.repairs.begin(), repaired.repairs.end());
            return file;
        }
        const bool isClaimed = bytes.contains("utility_space") || bytes.contains("negotiation_template");
        if (!again.xml().hasError() || !isClaimed)
            return std::optional<NegotiationFile>();
        refuse(QFileInfo(path).fileName(),
               QT_TRANSLATE_NOOP("exchange::Negotiation",
                                 "line %1: this is not well-formed XML, and could not be mended."),
               {static_cast<qlonglong>(again.xml().lineNumber())});
    } catch (const Refusal &refusal) {
        return refusal.error;
    }
}

} // namespace exchange
