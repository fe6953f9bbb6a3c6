// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/negotiation_domain.h"
#include "exchange/negotiation_file.h"
#include "negotiation/rational_count.h"
#include "negotiation/solution_points.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace exchange;

namespace {

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool near(const std::array<double, 2> &values, const QJsonArray &expected)
{
    return std::abs(values[0] - expected[0].toDouble()) <= 1e-9 && std::abs(values[1] - expected[1].toDouble()) <= 1e-9;
}

QString allWarnings(const NegotiationDomain &domain)
{
    QStringList lines;
    for (const DomainWarning &warning : domain.warnings)
        lines << warning.in(words::Wording());
    return lines.join(QLatin1Char('\n'));
}

const QString domainXml = QStringLiteral(
    "<negotiation_template><utility_space><objective index='0' name='shop'>"
    "<issue index='3' name='Price'><item index='1' value='low'/><item index='2' value='high'/></issue>"
    "<issue index='7' name='Colour' type='discrete'><item index='1' value='red'/><item index='2' value='blue'/></issue>"
    "</objective></utility_space></negotiation_template>");
const QString plainProfile = QStringLiteral(
    "<utility_space><objective index='0' name='shop'><weight index='3' value='0.5'/><weight index='7' value='0.5'/>"
    "<issue index='3' name='Price'><item index='1' value='low' evaluation='2'/><item index='2' value='high' "
    "evaluation='4'/></issue>"
    "<issue index='7' name='Colour'><item index='1' value='red' evaluation='1'/><item index='2' value='blue' "
    "evaluation='3'/></issue>"
    "</objective></utility_space>");

} // namespace

class DomainsTest : public QObject
{
    Q_OBJECT
private:
    static QString root() { return QStringLiteral(LZ_SHARED_DIR "/data/negotiation-domains/"); }

    static words::Result<NegotiationDomain> readTexts(const QTemporaryDir &folder,
                                                      const QList<QPair<QString, QString>> &files)
    {
        QStringList paths;
        for (const auto &[name, text] : files) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(text.toUtf8());
            paths << file.fileName();
        }
        return readNegotiationDomain(paths);
    }

private Q_SLOTS:
    void knownAnswers_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *name : {"england-zimbabwe", "itex-cypress-b", "party", "energy-b", "energy-grid",
                                 "japan-trip-geniusweb", "negolog-47"})
            QTest::newRow(name) << root() + QLatin1String(name);
    }
    void knownAnswers()
    {
        QFETCH(QString, folder);
        if (!QDir(folder).exists())
            QSKIP("the shared negotiation domains are not here");
        const QJsonObject expected = jsonFile(folder + QLatin1String("/expected.json"));
        const auto domain = readNegotiationDomain({folder});
        QVERIFY2(domain, domain ? "" : qPrintable(domain.error().in(words::Wording())));
        const negotiation::Space &space = domain->space;
        QCOMPARE(space.packageCount().toDouble(), expected["outcomes"].toDouble());
        QVERIFY(near(space.points(space.reservation), expected["reservation"].toArray()));
        QCOMPARE(negotiation::countRational(space)->toDouble(), expected["zopa_packages"].toDouble());

        const auto frontier = negotiation::Frontier::of(space);
        const QJsonArray points = expected["frontier"].toArray();
        QCOMPARE(static_cast<qsizetype>(frontier->size()), points.size());
        double packages = 0.0;
        for (std::size_t e = 0; e < frontier->size(); ++e) {
            QVERIFY(near(space.points(frontier->values()[e]), points[static_cast<qsizetype>(e)].toArray()));
            packages += frontier->count(e).toDouble();
            QVERIFY(space.valueOf(frontier->package(e)) == frontier->values()[e]);
        }
        QCOMPARE(packages, expected["frontier_packages"].toDouble());
        const QJsonArray examples = expected["frontier_example_packages"].toArray();
        for (qsizetype e = 0; e < examples.size(); ++e) {
            if (frontier->count(static_cast<std::size_t>(e)) == negotiation::BigCount(1))
                QCOMPARE(QJsonArray::fromStringList(domain->choices(frontier->package(static_cast<std::size_t>(e)))),
                         examples[e].toArray());
        }

        const negotiation::SolutionPoints solutions = negotiation::solutionPoints(space, *frontier);
        QCOMPARE(static_cast<int>(solutions.rational.size()), expected["rational_frontier_size"].toInt());
        QVERIFY(near(space.points(*solutions.ideal), expected["ideal_point_rational"].toArray()));
        const QList<QPair<QString, std::vector<std::size_t>>> named{{"nash", solutions.nash},
                                                                    {"kalai_smorodinsky", solutions.kalaiSmorodinsky},
                                                                    {"egalitarian", solutions.egalitarian},
                                                                    {"utilitarian", solutions.utilitarian}};
        for (const auto &[name, entries] : named) {
            const QJsonArray tied = expected["solutions"].toObject()[name].toObject()["points"].toArray();
            QCOMPARE(static_cast<qsizetype>(entries.size()), tied.size());
            for (qsizetype i = 0; i < tied.size(); ++i) {
                const std::size_t entry = entries[static_cast<std::size_t>(i)];
                QVERIFY2(near(space.points(frontier->values()[entry]), tied[i].toObject()["u"].toArray()),
                         qPrintable(name));
                QCOMPARE(frontier->count(entry).toDouble(), tied[i].toObject()["packages"].toDouble());
            }
        }
    }

    void tenCoupledIssuesAreRefusedWithTheReason()
    {
        const QString folder = root() + QLatin1String("nonlinear-10-issues");
        if (!QDir(folder).exists())
            QSKIP("the shared negotiation domains are not here");
        const auto domain = readNegotiationDomain({folder});
        QVERIFY(!domain);
        QCOMPARE(domain.error().kind, words::ErrorKind::BadData);
        QVERIFY(domain.error().in(words::Wording()).contains(QLatin1String("10000000000")));
    }

    void boxesAreEnumerated()
    {
        const QString issues =
            QStringLiteral("<issue index='1' name='a' type='integer' lowerbound='0' upperbound='9'/>"
                           "<issue index='2' name='b' type='integer' lowerbound='0' upperbound='9'/>"
                           "<issue index='3' name='c' type='integer' lowerbound='5' upperbound='6'/>");
        const auto profile = [&](const QString &boxes) {
            return QStringLiteral("\n<!-- note -->\n<?xml version='1.0'?><utility_space type='nonlinear'><objective "
                                  "index='0' name='root'>%1"
                                  "<utility maxutility='10'><ufun type='PlainUfun' "
                                  "weight='1'>%2</ufun></utility></objective></utility_space>")
                .arg(issues, boxes);
        };
        QTemporaryDir folder;
        const auto domain = readTexts(
            folder,
            {{"d.xml", QStringLiteral("<negotiation_template><utility_space><objective "
                                      "name='root'>%1</objective></utility_space></negotiation_template>")
                           .arg(issues)},
             {"p1.xml", profile("<hyperRectangle utility='6'><INCLUDES index='1' min='2' max='4'/><INCLUDES index='2' "
                                "min='0' max='1'/></hyperRectangle><hyperRectangle utility='4'/>")},
             {"p2.xml",
              profile(
                  "<hyperRectangle utility='7'><INCLUDES index='2' min='1' max='9'/></hyperRectangle><hyperRectangle "
                  "utility='3'><INCLUDES index='3' min='6' max='6'/></hyperRectangle>")}});
        QVERIFY2(domain, domain ? "" : qPrintable(domain.error().in(words::Wording())));
        QVERIFY(!domain->isAdditive);
        QCOMPARE(domain->space.blocks.size(), std::size_t{2}); // a and b meet in a box, c stands alone
        QCOMPARE(domain->space.packageCount().toDouble(), 200.0);
        const auto frontier = negotiation::Frontier::of(domain->space);
        QCOMPARE(frontier->size(), std::size_t{1});
        QCOMPARE(domain->choices(frontier->package(0)), (QStringList{"2", "1", "6"}));
        QCOMPARE(frontier->count(0).toDouble(), 3.0);
        QVERIFY(allWarnings(*domain).contains(QLatin1String("before the XML declaration")));
    }

    void whatOccursInRealFiles_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<double>("lowRed"); // value of (low, red); (high, blue) is worth 1 in the plain profile
        QTest::addColumn<QString>("warning");
        const auto with = [](const QString &from, const QString &to) {
            return QString(plainProfile).replace(from, to);
        };
        const double plain = 0.5 * 0.5 + 0.5 / 3.0;
        QTest::newRow("nothing unusual") << plainProfile << plain << QString();
        QTest::newRow("issues numbered otherwise")
            << with("index='3'", "index='0'").replace("index='7'", "index='1'") << plain << QString();
        QTest::newRow("options in another order")
            << with("<item index='1' value='low' evaluation='2'/><item index='2' value='high' evaluation='4'/>",
                    "<item index='1' value='high' evaluation='4'/><item index='2' value='low' evaluation='2'/>")
            << plain << QString();
        QTest::newRow("uncertain profile")
            << with("<utility_space>", "<utility_space type='UNCERTAIN'>") << plain << QString();
        QTest::newRow("an option twice: the last counts")
            << with("<item index='2' value='high'",
                    "<item index='2' value='low' evaluation='1'/><item index='2' value='high'")
            << 0.5 * 0.25 + 0.5 / 3.0 << QString();
        QTest::newRow("items of nested elements")
            << with("<item index='1' value='red' evaluation='1'/>",
                    "<item index='1' value='red' evaluation='1'><item value='green' evaluation='9'/></item><x><item "
                    "value='pink' evaluation='8'/></x>")
            << plain << QString();
        QTest::newRow("weights that do not sum to one") << with("index='3' value='0.5'", "index='3' value='0.75'")
                                                        << 0.75 * 0.5 + 0.5 / 3.0 << QStringLiteral("sum to 1.25");
        QTest::newRow("a discount factor") << with("</objective>", "</objective><discount_factor value='0.75'/>")
                                           << plain << QStringLiteral("discount factor 0.75");
        QTest::newRow("no discounting") << with("</objective>", "</objective><discount_factor value='1.0'/>") << plain
                                        << QString();
        QTest::newRow("a garbage evaluation")
            << with("evaluation='2'", "evaluation='two'") << 0.5 / 3.0 << QStringLiteral("“two” is not a number");
        QTest::newRow("a garbage reservation") << with("</objective>", "</objective><reservation value='nan'/>")
                                               << plain << QStringLiteral("“nan” is not a number");
        QTest::newRow("a bare ampersand")
            << with("name='shop'", "name='fish & chips'") << plain << QStringLiteral("bare &");
        QTest::newRow("no space between attributes")
            << with("index='3' name", "index='3'name") << plain << QStringLiteral("space between two attributes");
        QTest::newRow("text before the declaration")
            << QStringLiteral("exported today\n<?xml version='1.0'?>") + plainProfile << plain
            << QStringLiteral("before the XML declaration");
        QTest::newRow("an issue left out") << with("<issue index='7' name='Colour'>", "<issue index='8' name='Size'>")
                                           << 0.25 << QStringLiteral("“Colour” is not in the profile");
        QTest::newRow("an issue the domain does not have")
            << with("</objective>", "<weight index='8' value='0.5'/><issue index='8' name='Size'><item value='small' "
                                    "evaluation='1'/></issue></objective>")
            << plain << QStringLiteral("“Size” is not in d.xml; it is ignored.\np1.xml: the weights sum to 1.5");
        QTest::newRow("an option left out") << with("<item index='1' value='red' evaluation='1'/>", "") << 0.25
                                            << QStringLiteral("“red” of “Colour” has no value");
        QTest::newRow("an option the domain does not have")
            << with("value='blue' evaluation='3'/>",
                    "value='blue' evaluation='3'/><item value='black' evaluation='2'/>")
            << plain << QStringLiteral("“black” of “Colour” is not in the domain");
    }
    void whatOccursInRealFiles()
    {
        QFETCH(QString, profile);
        QFETCH(double, lowRed);
        QFETCH(QString, warning);
        QTemporaryDir folder;
        const auto domain = readTexts(folder, {{"d.xml", domainXml}, {"p1.xml", profile}, {"p2.xml", plainProfile}});
        QVERIFY2(domain, domain ? "" : qPrintable(domain.error().in(words::Wording())));
        QCOMPARE(domain->space.points(domain->space.valueOf({0, 0})->first), lowRed);
        const QString warnings = allWarnings(*domain);
        QVERIFY2(warning.isEmpty() ? warnings.isEmpty() : warnings.contains(warning), qPrintable(warnings));
        QCOMPARE(domain->parties[0], QStringLiteral("p1"));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("message");
        QTest::newRow("a real-valued issue")
            << QString(plainProfile).replace("name='Price'", "name='Price' type='real' lowerbound='0' upperbound='1'")
            << "“Price” is real-valued";
        QTest::newRow("XML beyond repair") << plainProfile.left(300) << "not well-formed";
        QTest::newRow("integer issue without bounds")
            << QString(plainProfile).replace("name='Price'", "name='Price' type='integer'") << "no usable bounds";
        QTest::newRow("not a profile") << "<svg/>"
                                       << "neither a domain nor a profile";
        QTest::newRow("not JSON") << "{\"issues\": "
                                  << "neither a domain nor a profile";
        QTest::newRow("a number issue of GeniusWeb")
            << "{\"LinearAdditiveUtilitySpace\":{\"issueUtilities\":{\"Price\":{\"numberutils\":{}}}}}"
            << "“Price” is real-valued";
    }
    void refusals()
    {
        QFETCH(QString, profile);
        QFETCH(QString, message);
        QTemporaryDir folder;
        const auto domain = readTexts(folder, {{"d.xml", domainXml}, {"p1.xml", profile}, {"p2.xml", plainProfile}});
        QVERIFY(!domain);
        QCOMPARE(domain.error().kind, words::ErrorKind::BadData);
        QVERIFY2(domain.error().in(words::Wording()).contains(message),
                 qPrintable(domain.error().in(words::Wording())));
    }

    void integerIssues_data()
    {
        QTest::addColumn<QString>("lower");
        QTest::addColumn<QString>("upper");
        QTest::addColumn<QStringList>("options"); // none: refused
        QTest::newRow("a few") << "-1" << "1" << QStringList{"-1", "0", "1"};
        QTest::newRow("one value") << "7" << "7" << QStringList{"7"};
        QTest::newRow("up to the largest integer")
            << "9223372036854775806" << "9223372036854775807"
            << QStringList{"9223372036854775806", "9223372036854775807"};
        QTest::newRow("from the smallest integer")
            << "-9223372036854775808" << "-9223372036854775807"
            << QStringList{"-9223372036854775808", "-9223372036854775807"};
        QTest::newRow("one value too many, far out")
            << "9223372036853775807" << "9223372036854775807" << QStringList();
        QTest::newRow("every integer") << "-9223372036854775808" << "9223372036854775807" << QStringList();
        QTest::newRow("beyond every integer") << "0" << "9223372036854775808" << QStringList();
    }
    void integerIssues()
    {
        QFETCH(QString, lower);
        QFETCH(QString, upper);
        QFETCH(QStringList, options);
        const QString text = QStringLiteral("<utility_space><weight index='1' value='1'/><issue index='1' name='Price' "
                                            "type='integer' lowerbound='%1' upperbound='%2'><evaluator offset='1' "
                                            "slope='-0.25'/></issue></utility_space>")
                                 .arg(lower, upper);
        const auto read = readGenius(text.toUtf8(), QStringLiteral("p.xml"));
        QCOMPARE(read && read->has_value(), !options.isEmpty());
        if (!read)
            return;
        const NegotiationFile::Issue &issue = (*read)->issues.front();
        QCOMPARE(issue.options, options);
        QCOMPARE(static_cast<double>(issue.utilities[options.last()]),
                 1.0 - 0.25 * static_cast<double>(options.size() - 1));
    }

    void damagedFilesAreReadOrRefused()
    {
        QTemporaryDir folder;
        const QByteArray xml = plainProfile.toUtf8();
        const QByteArray json =
            R"({"reservationValue": 0.2, "issueWeights": {"Price": 1}, "issues": {"Price": {"low": 0.5, "high": 1}}})";
        for (const QByteArray &good : {xml, json}) {
            for (qsizetype place = 0; place < good.size(); ++place) {
                for (const char damage : {'<', '"', '&', '{', '\\', '\xff', '0'}) {
                    QByteArray bad = good;
                    bad[place] = damage;
                    const auto read = good == xml ? readGenius(bad, QStringLiteral("p.xml"))
                                                  : readNegotiationJson(bad, QStringLiteral("p.json"));
                    QVERIFY(read || !read.error().in(words::Wording()).isEmpty()); // any answer is fine, a crash is not
                }
                const auto cut = good == xml ? readGenius(good.first(place), QStringLiteral("p.xml"))
                                             : readNegotiationJson(good.first(place), QStringLiteral("p.json"));
                QVERIFY(!cut || !*cut || place > 0);
            }
        }
    }

    void nestingWithoutEnd()
    {
        const QByteArray deep = "<utility_space>" + QByteArray("<objective>").repeated(200'000);
        QVERIFY(!readGenius(deep, QStringLiteral("p.xml")));
        const QByteArray boxes = "<utility_space><utility maxutility='1'>" + QByteArray("<ufun>").repeated(200'000);
        QVERIFY(!readGenius(boxes, QStringLiteral("p.xml")));
    }

    void onlyOneProfile()
    {
        QTemporaryDir folder;
        const auto domain = readTexts(folder, {{"d.xml", domainXml}, {"p1.xml", plainProfile}});
        QVERIFY(!domain && domain.error().in(words::Wording()).contains(QLatin1String("1 were found")));
        QCOMPARE(readNegotiationDomain({folder.filePath("absent.xml"), folder.filePath("d.xml")}).error().kind,
                 words::ErrorKind::NotFound);
    }

    void anIssueOfTheSecondPartyAlone()
    {
        const auto profile = [](const char *weights, const char *issues) {
            return QStringLiteral("{\"reservationValue\": 0, \"issueWeights\": {%1}, \"issues\": {%2}}")
                .arg(QLatin1String(weights), QLatin1String(issues));
        };
        QTemporaryDir folder;
        const auto domain =
            readTexts(folder, {{"A.json", profile(R"("a": 1)", R"("a": {"x": 1, "y": 0})")},
                               {"B.json", profile(R"("a": 1, "b": 0.5)", R"("a": {"x": 0, "y": 1}, "b": {"z": 1})")}});
        QVERIFY(domain);
        QCOMPARE(allWarnings(*domain),
                 QStringLiteral("B.json: the issue “b” is not in A.json; it is ignored.\n"
                                "B.json: the weights sum to 1.5, not to 1; they are used as they are."));
    }

    void jsonKeepsTheOrderOfTheFile()
    {
        const QString a =
            QStringLiteral("{\"reservationValue\": 0.25, \"issueWeights\": {\"Zeta\": 0.5, \"Alpha\": 0.5},"
                           " \"issues\": {\"Zeta\": {\"z\\u00e9ro\": 0.1, \"a\": 1.0}, \"Alpha\": {\"only\": 1}}}");
        QTemporaryDir folder;
        const auto domain = readTexts(folder, {{"A.json", a}, {"B.json", a}});
        QVERIFY2(domain, domain ? "" : qPrintable(domain.error().in(words::Wording())));
        QCOMPARE(domain->issues[0].name, QStringLiteral("Zeta"));
        QCOMPARE(domain->issues[0].options, (QStringList{QStringLiteral("zéro"), QStringLiteral("a")}));
        QCOMPARE(domain->space.points(domain->space.reservation)[1], 0.25);
        QCOMPARE(domain->space.valueOf({0, 0})->first,
                 negotiation::Value{550'000'000'000'000'000}); // decimals stay exact
        QVERIFY(isNegotiationSet({folder.path()}));
    }
};

QTEST_APPLESS_MAIN(DomainsTest)
#include "domains_test.moc"
