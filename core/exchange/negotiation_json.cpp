// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/negotiation_file.h"
#include "exchange/ordered_json.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace exchange {

using words::Error;
using words::ErrorKind;

namespace {

constexpr const char *context = "exchange::Negotiation";

Error refusal(const NegotiationFile &file, const char *what, const QVariantList &arguments)
{
    return {ErrorKind::BadData, file.name(), {context, what, arguments}, {}, {}};
}

/// A number, or a text that is one; garbage is told and ignored.
std::optional<long double> number(const OrderedJson *node, const QString &place, NegotiationFile &file)
{
    if (!node)
        return std::nullopt;
    const bool hasText = node->kind() == OrderedJson::Kind::Number || node->kind() == OrderedJson::Kind::String;
    const auto value = hasText ? decimal(node->text()) : std::nullopt;
    if (!value) {
        file.warnings.push_back({context,
                                 QT_TRANSLATE_NOOP("exchange::Negotiation", "%1: “%2” is not a number; it is ignored."),
                                 {place, node->text()}});
    }
    return value;
}

/// {"name", "issuesValues": {issue: {"values": […]}}}. Returns the name of a real-valued issue, empty when all is well.
QString readGeniusWebDomain(const OrderedJson &domain, NegotiationFile &file)
{
    if (const OrderedJson *name = domain.find(QStringLiteral("name")))
        file.title = name->text();
    const OrderedJson *issues = domain.find(QStringLiteral("issuesValues"));
    if (!issues)
        return {};
    for (const auto &[name, values] : issues->members()) {
        NegotiationFile::Issue issue;
        issue.key = issue.name = name;
        const OrderedJson *options = values.find(QStringLiteral("values"));
        if (!options)
            return name;
        for (const OrderedJson &option : options->elements()) {
            if (!issue.options.contains(option.text()))
                issue.options << option.text();
        }
        file.issues.push_back(std::move(issue));
    }
    return {};
}

NegotiationFile::Issue &issueNamed(const QString &name, NegotiationFile &file)
{
    for (NegotiationFile::Issue &issue : file.issues) {
        if (issue.name == name)
            return issue;
    }
    NegotiationFile::Issue issue;
    issue.key = issue.name = name;
    file.issues.push_back(std::move(issue));
    return file.issues.back();
}

void readUtilities(const OrderedJson &values, NegotiationFile::Issue &issue, NegotiationFile &file)
{
    for (const auto &[option, utility] : values.members()) {
        if (!issue.options.contains(option))
            issue.options << option;
        if (const auto value = number(&utility, issue.name + QLatin1String(", ") + option, file))
            issue.utilities[option] = *value;
    }
}

void readWeights(const OrderedJson *weights, NegotiationFile &file)
{
    if (!weights)
        return;
    for (NegotiationFile::Issue &issue : file.issues)
        issue.weight = number(weights->find(issue.name), issue.name, file);
}

words::Result<std::optional<NegotiationFile>> readGeniusWebProfile(const OrderedJson &profile, NegotiationFile file)
{
    file.format = NegotiationFile::Format::GeniusWeb;
    const auto realValued = [&](const QString &issue) {
        return refusal(
            file,
            QT_TRANSLATE_NOOP("exchange::Negotiation",
                              "the issue “%1” is real-valued; only issues with a list of options can be read."),
            {issue});
    };
    if (const OrderedJson *domain = profile.find(QStringLiteral("domain"))) {
        const QString real = readGeniusWebDomain(*domain, file);
        if (!real.isEmpty())
            return realValued(real);
    }
    if (const OrderedJson *utilities = profile.find(QStringLiteral("issueUtilities"))) {
        for (const auto &[name, form] : utilities->members()) {
            const OrderedJson *discrete = form.find(QStringLiteral("discreteutils"));
            const OrderedJson *values = discrete ? discrete->find(QStringLiteral("valueUtilities")) : nullptr;
            if (!values)
                return realValued(name);
            readUtilities(*values, issueNamed(name, file), file);
        }
    }
    readWeights(profile.find(QStringLiteral("issueWeights")), file);
    if (const OrderedJson *bid = profile.find(QStringLiteral("reservationBid"))) {
        if (const OrderedJson *values = bid->find(QStringLiteral("issuevalues"))) {
            for (const auto &[issue, option] : values->members())
                file.reservationBid[issue] = option.text();
        }
    }
    return std::optional(std::move(file));
}

} // namespace

words::Result<std::optional<NegotiationFile>> readNegotiationJson(const QByteArray &bytes, const QString &path)
{
    const auto root = OrderedJson::parse(bytes);
    if (!root || !root->isObject())
        return std::optional<NegotiationFile>();
    NegotiationFile file;
    file.path = path;
    file.title = QFileInfo(path).completeBaseName();
    if (const OrderedJson *profile = root->find(QStringLiteral("LinearAdditiveUtilitySpace")))
        return readGeniusWebProfile(*profile, std::move(file));
    if (const OrderedJson *domain = root->find(QStringLiteral("issuesValues")); domain && domain->isObject()) {
        file.format = NegotiationFile::Format::GeniusWeb;
        file.role = NegotiationFile::Role::Domain;
        const QString real = readGeniusWebDomain(*root, file);
        if (!real.isEmpty()) {
            return refusal(
                file,
                QT_TRANSLATE_NOOP("exchange::Negotiation",
                                  "the issue “%1” is real-valued; only issues with a list of options can be read."),
                {real});
        }
        return std::optional(std::move(file));
    }
    const OrderedJson *weights = root->find(QStringLiteral("issueWeights")),
                      *issues = root->find(QStringLiteral("issues"));
    if (!weights || !weights->isObject() || !issues || !issues->isObject())
        return std::optional<NegotiationFile>();
    file.format = NegotiationFile::Format::NegoLog;
    for (const auto &[name, values] : issues->members())
        readUtilities(values, issueNamed(name, file), file);
    readWeights(weights, file);
    file.reservation = number(root->find(QStringLiteral("reservationValue")), QStringLiteral("reservationValue"), file);
    return std::optional(std::move(file));
}

} // namespace exchange
